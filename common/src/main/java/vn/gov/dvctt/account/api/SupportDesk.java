package vn.gov.dvctt.account.api;

import java.time.Instant;
import java.util.Optional;

/** The operator's look at what a caller sees: only with the caller's consent, only to read. */
public interface SupportDesk {
    /** Until when the caller lets this operator look; empty: not now. */
    Optional<Instant> openUntil(long accountId);

    /** Whether the code is the caller's; after five wrong ones it is good no longer. */
    boolean enter(EnterSupport command);
}
