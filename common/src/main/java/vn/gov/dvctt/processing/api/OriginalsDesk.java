package vn.gov.dvctt.processing.api;

import java.time.LocalDate;
import vn.gov.dvctt.shared.Page;

/**
 * Requests to show originals for comparison, and the appointments for it. Asked by whoever may act on the dossier; at the counter also intake records what came of it.
 * Refuses with {@code processing.notFound} what is not of the caller's unit.
 */
public interface OriginalsDesk {
    /** One at a time for a dossier. The clock does not stand still for it. */
    void ask(AskOriginals command);

    void settle(SettleAppointment command);

    void record(RecordComparison command);

    /** The appointments of the caller's unit on a day, in their order. */
    Page<AppointmentRow> day(LocalDate day, String cursor);
}
