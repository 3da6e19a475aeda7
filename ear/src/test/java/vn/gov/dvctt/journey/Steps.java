package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.WebElement;

/** What journeys do again and again, each as a person does it in the browser. */
final class Steps {
    static final String PASSWORD = "Khoa-bi-mat-2026";

    private final Portal portal;
    private final Browser browser;
    private final String width;

    /** @param width {@code desktop} or {@code phone}; goes into the names of pictures */
    Steps(Portal portal, Browser browser, String width) {
        this.portal = portal;
        this.browser = browser;
        this.width = width;
    }

    /** Opens an account and confirms it by the link in the mail; signed in afterwards. */
    void register(String name, String email) throws IOException, InterruptedException {
        browser.open("/public/account/register.xhtml");
        browser.type("f:name", name);
        browser.type("f:identityNumber", "001190000001");
        browser.type("f:bornOn", "01/02/1990");
        browser.type("f:email", email);
        browser.type("f:phone", "0912 345 678");
        browser.type("f:address", "Số 1 đường Ví Dụ, Hà Nội");
        browser.type("f:password", PASSWORD);
        browser.type("f:passwordAgain", PASSWORD);
        browser.press("f:send");
        browser.waitFor(page -> browser.path().contains("/sent.xhtml") ? Boolean.TRUE : null, "the page after it");
        browser.open(portal.confirmationLink(email));
        if (browser.has("f:send")) {
            browser.press("f:send");
            browser.waitFor(page -> browser.path().contains("/signin.xhtml") ? Boolean.TRUE : null, "confirmed");
        }
        signIn(email, PASSWORD);
    }

    void signIn(String email, String password) {
        browser.open("/public/account/signin.xhtml");
        enter(email, password);
    }

    /** On the sign-in page, wherever it leads back to. */
    void enter(String email, String password) {
        browser.type("f:email", email);
        browser.type("f:password", password);
        browser.press("f:send");
        browser.waitFor(page -> browser.path().contains("/signin.xhtml") ? null : Boolean.TRUE, "signed in");
    }

    void signInAsStaff(String email) {
        browser.open("/public/account/signin.xhtml");
        StaffDoor.enter(portal, browser, email);
    }

    void signOut() {
        browser.css("form[action='/sign-out'] button").click();
        browser.waitFor(page -> browser.all("form[action='/sign-out']").isEmpty() ? Boolean.TRUE : null, "signed out");
    }

    /** Gives an answer of a form by its path: types it, ticks it or chooses it, whatever the field is. */
    void answer(String path, String value) {
        var ticks = browser.all("input[type=radio],input[type=checkbox]").stream()
                .filter(input -> ("f:answers:" + path).equals(input.getDomAttribute("name")))
                .toList();
        if (ticks.isEmpty()) {
            var input = browser.shown("a-" + path);
            if ("select".equals(input.getTagName())) {
                browser.choose("a-" + path, value);
            } else {
                browser.type("a-" + path, value);
            }
            return;
        }
        for (var wanted : value.split(",")) {
            tick(ticks, wanted);
        }
    }

    private void tick(List<WebElement> ticks, String value) {
        var input = ticks.stream()
                .filter(each -> value.equals(each.getDomAttribute("value")))
                .findFirst()
                .orElseThrow();
        browser.script("arguments[0].scrollIntoView({block:'center'})", input);
        input.click();
    }

    void answers(Map<String, String> answers) {
        answers.forEach(this::answer);
        saved();
    }

    /** The page says that everything typed is kept. */
    void saved() {
        browser.waitFor(
                page -> browser.all("[data-d-saved]").stream()
                                .anyMatch(line -> line.getText().startsWith("Đã lưu lúc"))
                        ? Boolean.TRUE
                        : null,
                "saved");
    }

    /** The file is in the list of stored ones, no longer on its way. */
    void stored(String name) {
        browser.waitFor(
                page -> browser.all(".file-name").stream()
                                .anyMatch(file -> file.getText().equals(name))
                        ? Boolean.TRUE
                        : null,
                "stored file " + name);
    }

    /** The page one stands on has no fault against WCAG 2.2 AA, no script or policy error; and its picture is kept. */
    void look(String name) throws IOException {
        browser.picture(portal.picture(name + "-" + width));
        assertEquals("", browser.accessibilityFaults(), browser.path());
        assertEquals(List.of(), browser.consoleFaults(), browser.path());
    }

    /** Presses a button that asks first, and says yes. */
    void pressAndConfirm(String id) {
        browser.press(id);
        browser.css("dialog.question .button:first-child").click();
    }

    void arrivesAt(String page) {
        browser.waitFor(driver -> browser.path().contains(page) ? Boolean.TRUE : null, "page " + page);
    }

    String text(String id) {
        return browser.shown(id).getText();
    }

    /** Complete answers for groundwater exploration (1.000657). */
    static Map<String, String> exploration() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("applicantKind", "individual");
        answers.put("identityNumber", "001190000001");
        answers.put("place", "Thôn Ví Dụ, xã Mẫu");
        answers.put("province", "Hà Nội");
        answers.put("purpose", "domestic,industry");
        answers.put("flow", "3500");
        answers.put("aquifer", "qp");
        answers.put("wellCount", "1");
        answers.put("wells.0.mark", "G1");
        answers.put("wells.0.x", "2325000");
        answers.put("wells.0.y", "587000");
        answers.put("wells.0.depth", "80");
        answers.put("wells.0.wellFlow", "3500");
        answers.put("volume", "Khoan một giếng sâu 80 m, bơm thí nghiệm ba đợt.");
        answers.put("from", "01/02/2027");
        answers.put("months", "12");
        answers.put("commitment", "true");
        return answers;
    }

    /** Complete answers for the supply of data (1.004241). */
    static Map<String, String> dataSupply() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("applicantKind", "individual");
        answers.put("identityNumber", "001190000001");
        answers.put("items.0.name", "Bản đồ địa hình tỷ lệ 1:10.000");
        answers.put("items.0.area", "Huyện Ví Dụ");
        answers.put("items.0.format", "digital");
        answers.put("items.0.copies", "1");
        answers.put("purpose", "Lập quy hoạch thủy lợi của hợp tác xã.");
        answers.put("way", "online");
        answers.put("commitment", "true");
        return answers;
    }

    /** A small but real PDF with one page. */
    static Path paper(Path folder, String name) throws IOException {
        return Files.write(folder.resolve(name), SamplePaper.pdf(name));
    }
}
