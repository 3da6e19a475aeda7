package vn.gov.dvctt.journey;

/** What a person does on the pages of the signing service. */
record RemoteSigner(Browser browser) {
    private static final String PIN = "246810";

    /** From the portal's page to the service, and in with a person's own certificate alone. */
    void signIn(String name, String number) {
        signIn(name, number, "", "");
    }

    void signIn(String name, String number, String organisation, String tax) {
        go();
        browser.type("number", number);
        browser.type("name", name);
        browser.type("organisation", organisation);
        browser.type("tax", tax);
        browser.type("pin", PIN);
        browser.press("signin");
    }

    /** With the certificate of an official. */
    void signInAsOfficial(String name, String number, String agency) {
        go();
        browser.type("number", number);
        browser.type("name", name);
        browser.type("agency", agency);
        browser.type("pin", PIN);
        browser.press("signin");
    }

    void refuse() {
        go();
        browser.press("deny");
    }

    /** @param what which button of the consent page */
    void confirm(String what) {
        browser.waitFor(page -> browser.has("sms") ? Boolean.TRUE : null, "the page for consent");
        browser.type("otp", browser.shown("sms").getText());
        browser.press(what);
    }

    private void go() {
        browser.pressLink("Đến trang ký số");
        browser.waitFor(page -> browser.has("pin") ? Boolean.TRUE : null, "the service");
    }
}
