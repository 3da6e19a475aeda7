package vn.gov.dvctt.delivery.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.dossier.api.ReturnTo;
import vn.gov.dvctt.shared.Page;

/** Results of the caller's unit on their way out. Refuses with {@code processing.notFound} what is not of the unit. */
public interface DeliveryDesk {
    /** The longest ready first. */
    Page<DeliveryRow> list(DeliveryLane lane, String cursor);

    /** Who said when they come on a day, in their order; at most two hundred. */
    List<DeliveryRow> visits(LocalDate day);

    /** Empty: nothing is to be returned yet. */
    Optional<DeliveryView> delivery(long dossierId);

    /** The dossier of what was scanned or typed: a dossier code, a submission number, or the address that a slip's QR holds. Refuses with {@code delivery.notFound}. */
    long find(String scanned);

    /** The label for the letter, as PDF; refuses with {@code delivery.noTracking} until the service gave a number. */
    byte[] label(long dossierId);

    /** Asks the service where the letter is. Refuses with {@code delivery.postSilent} where it does not answer. */
    void enquire(long dossierId);

    /** A letter that came back goes out once more, to the same address or another. */
    void sendAgain(long dossierId, ReturnTo to);

    /** A letter that came back, or was never taken, waits at the counter. */
    void keepAtCounter(long dossierId);
}
