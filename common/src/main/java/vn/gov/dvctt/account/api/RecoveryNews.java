package vn.gov.dvctt.account.api;

/** Operators ask for, or have decided on, help for a person who lost the second factor; the person is told by mail. */
public record RecoveryNews(long accountId, String name, String email, Step step) {
    /** How far it has come. */
    public enum Step {
        ASKED,
        APPROVED,
        REFUSED
    }
}
