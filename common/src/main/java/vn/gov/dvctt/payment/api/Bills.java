package vn.gov.dvctt.payment.api;

import java.time.Instant;

/** What other features ask of bills, within their transaction; not a page's desk. */
public interface Bills {
    /** Gives the id of the bill; the one that stands already where it was raised before. */
    long raise(RaiseBill bill);

    /**
     * Brings what was billed of a reference to what it costs now: what is owed still becomes a new bill, what was paid beyond it is found as a refund. Raises the
     * bill where none was raised; nothing happens where the price is the same.
     *
     * @param bill at the new price, which may be nothing
     */
    void reprice(RaiseBill bill);

    /** Open bills of a reference are cancelled: nothing is to be paid any more. */
    void cancel(String reference, String reason, Instant at);

    /** Whether something of this reference is still to be paid. */
    boolean isOwed(String reference);
}
