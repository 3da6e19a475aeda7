package vn.gov.dvctt.account;

/** What an operator may see of how a person can be reached: enough to compare it with what a caller says. */
final class Masked {
    private static final int DIGITS = 3;

    private Masked() {}

    /** Whatever one signs in with. */
    static String signInName(Email name) {
        return name.isPhone() ? phone(name.text()) : email(name.text());
    }

    /** {@code ng•••@vi-du.example} */
    static String email(String email) {
        var at = email.indexOf('@');
        return at < 0 ? "•••" : email.substring(0, Math.min(2, at)) + "•••" + email.substring(at);
    }

    /** Only the last digits. */
    static String phone(String phone) {
        var hidden = Math.max(0, phone.length() - DIGITS);
        return "•".repeat(hidden) + phone.substring(hidden);
    }
}
