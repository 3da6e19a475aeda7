package vn.gov.dvctt.delivery;

import java.util.List;
import vn.gov.dvctt.delivery.api.TrackingLine;

/**
 * What the postal service says of an order.
 *
 * @param tracking its number for the letter
 * @param fee      whole đồng
 */
record PostalAnswer(Kind kind, String tracking, long fee, List<Said> events) {
    /** One event under the service's own key. */
    record Said(String key, TrackingLine line) {}

    enum Kind {
        TAKEN,
        /** It will never take this order. */
        REFUSED,
        /** Not now; ask again. */
        AWAY
    }

    PostalAnswer {
        events = List.copyOf(events);
    }

    static PostalAnswer of(Kind kind) {
        return new PostalAnswer(kind, "", 0, List.of());
    }
}
