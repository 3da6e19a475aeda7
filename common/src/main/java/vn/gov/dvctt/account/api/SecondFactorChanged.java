package vn.gov.dvctt.account.api;

/** The second factor was set up, replaced, taken away, or its recovery codes renewed; its owner is told by mail. */
public record SecondFactorChanged(long accountId, String name, String email, Change change) {
    /** What was changed. */
    public enum Change {
        SET_UP,
        REMOVED,
        CODES_RENEWED,
        CODE_USED
    }
}
