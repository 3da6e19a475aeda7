package vn.gov.dvctt.processing.api;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import vn.gov.dvctt.procedure.api.ReturnWay;

/**
 * A line of the register book.
 *
 * @param book          the year; serials begin anew with each
 * @param body          who processes it: names of specialised systems, otherwise of the unit
 * @param dueAt         as promised at reception
 * @param promisedAt    the later date promised with an apology; null where there was none
 * @param transferredAt when it left intake
 * @param resultAt      when the decision was there; null before, like {@code returnedAt}
 * @param returnWay     by which it was returned; null before
 * @param outcome       null while it is under way
 */
public record RegisterRow(
        long dossierId,
        int book,
        int serial,
        String dossierCode,
        String procedureCode,
        String procedureTitle,
        int sets,
        String applicantName,
        String body,
        Instant receivedAt,
        Instant dueAt,
        Instant promisedAt,
        Instant transferredAt,
        Instant resultAt,
        Instant returnedAt,
        ReturnWay returnWay,
        TaskOutcome outcome)
        implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    public RegisterRow withBody(String names) {
        return new RegisterRow(
                dossierId,
                book,
                serial,
                dossierCode,
                procedureCode,
                procedureTitle,
                sets,
                applicantName,
                names,
                receivedAt,
                dueAt,
                promisedAt,
                transferredAt,
                resultAt,
                returnedAt,
                returnWay,
                outcome);
    }
}
