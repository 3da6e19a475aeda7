package vn.gov.dvctt.routing;

import java.time.Instant;
import java.util.List;

/** What a lane asks of the outbox. */
interface Outbox {
    List<Outgoing> pending(String system, int most);

    void sent(List<Long> ids, Instant now);
}
