package vn.gov.dvctt.delivery.api;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import vn.gov.dvctt.procedure.api.ReturnWay;

/**
 * A line of the list of results to be returned.
 *
 * @param visitAt when its applicant wants to come; null: nothing was said
 */
public record DeliveryRow(
        long dossierId,
        String dossierCode,
        String applicantName,
        String title,
        ReturnWay way,
        DeliveryState state,
        Instant readyAt,
        Instant visitAt,
        int reminders)
        implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;
}
