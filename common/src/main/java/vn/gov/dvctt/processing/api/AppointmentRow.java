package vn.gov.dvctt.processing.api;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A line of a day's appointments.
 *
 * @param code  the dossier code; before reception the submission number
 * @param items what is to be brought, a line each
 */
public record AppointmentRow(
        long id,
        long dossierId,
        String submissionNumber,
        String code,
        String applicantName,
        Instant slot,
        String place,
        String items,
        OriginalsState state,
        String askedBy)
        implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    public List<String> itemNames() {
        return items.lines().toList();
    }

    /** What people know the dossier by. */
    public String number() {
        return code == null ? submissionNumber : code;
    }
}
