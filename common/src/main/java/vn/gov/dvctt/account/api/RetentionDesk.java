package vn.gov.dvctt.account.api;

/**
 * How long things are kept. A longer term holds at once; a shorter one takes away for good, so a second operator has to agree. Unknown kinds are refused with
 * {@code retention.unknown}.
 */
public interface RetentionDesk {
    RetentionView retention();

    /** Refuses with {@code account.faults}, {@code retention.same}, and {@code retention.least} below the least number of days. */
    void change(ChangeRetention command);

    /** Refuses with {@code retention.own} whoever proposed it, and with {@code retention.none} where nothing waits. */
    void confirm(String kind);

    /** Takes a proposal back, or refuses it. Refuses with {@code retention.none}. */
    void drop(String kind);
}
