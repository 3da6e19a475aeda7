package vn.gov.dvctt.routing;

import java.time.Instant;
import java.util.List;

/** What a lane asks of the outbox. */
interface Outbox {
    /** What waits, the oldest first; whatever is returned here is on the disk of the database. */
    List<Outgoing> pending(String system, int most, Instant now);

    void sent(List<Long> ids, Instant now);
}
