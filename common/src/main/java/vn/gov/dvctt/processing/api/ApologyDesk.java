package vn.gov.dvctt.processing.api;

import java.time.Instant;

/** A date that cannot be kept (rules.md §3.6). */
public interface ApologyDesk {
    /**
     * The date now promised. Refuses with {@code processing.notFound} what is of another unit, with {@code processing.heldBy} what a colleague handles, and with
     * {@code clock.apology…} what comes after the date, a second time, or while the clock stands still.
     */
    Instant apologise(Apologise command);
}
