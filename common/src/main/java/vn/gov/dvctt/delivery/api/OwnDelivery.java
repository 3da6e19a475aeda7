package vn.gov.dvctt.delivery.api;

import java.util.Optional;
import vn.gov.dvctt.processing.api.VisitTimes;

/** The way of one's own results. Refuses with {@code dossier.notFound} what is not the caller's. */
public interface OwnDelivery {
    /** Empty before a decision. */
    Optional<DeliveryView> delivery(String submissionNumber);

    /** When results are handed out. */
    VisitTimes times();

    /** Another time takes the place of the first. Refuses with {@code delivery.slotFull}, {@code delivery.notAtCounter}, and as {@code processing.slot…} what is no time to come. */
    void book(BookVisit command);
}
