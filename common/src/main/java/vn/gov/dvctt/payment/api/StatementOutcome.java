package vn.gov.dvctt.payment.api;

/** What became of a line of a statement. */
public enum StatementOutcome {
    SETTLED,
    /** Known from an earlier file. */
    KNOWN,
    /** No bill's code stands in its words. */
    UNMATCHED,
    /** More or less than the bill says: goes back. */
    WRONG_AMOUNT,
    /** The bill was paid or cancelled: goes back. */
    SURPLUS
}
