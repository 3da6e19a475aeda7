package vn.gov.dvctt.payment.api;

import java.time.Instant;

/** What other features ask of bills, within their transaction; not a page's desk. */
public interface Bills {
    /** Gives the id of the bill; the one that stands already where it was raised before. */
    long raise(RaiseBill bill);

    /** Open bills of a reference are cancelled: nothing is to be paid any more. */
    void cancel(String reference, String reason, Instant at);

    /** Whether something of this reference is still to be paid. */
    boolean isOwed(String reference);
}
