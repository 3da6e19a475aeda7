package vn.gov.dvctt.dossier.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What processing and routing do to a dossier, inside the caller's transaction. {@code by} is always a person's account id as text or a system's code; the
 * dossier writes it into its history. People get a {@link vn.gov.dvctt.shared.Refusal}, systems a {@link ProgressOutcome}.
 */
public interface DossierProgress {
    /** Keeps others from changing a dossier until the end of the transaction; empty for a draft. */
    Optional<HeldDossier> hold(long dossierId);

    /** SUBMITTED → IN_PROCESS; gives the dossier code. Refuses with {@code dossier.outOfStep}, and with {@code dossier.feeUnpaid} while what was to be paid at submission is not. */
    DossierCode receive(long dossierId, Instant dueAt, String by, Instant now);

    /** Whether something is still to be paid for a dossier. */
    boolean feeIsOwed(long dossierId);

    /** SUBMITTED → SUPPLEMENT_AT_INTAKE, or IN_PROCESS → SUPPLEMENT_IN_PROCESS. */
    void requestSupplement(long dossierId, List<SupplementItem> items, Instant answerBy, String by, Instant now);

    /** SUBMITTED → REFUSED_AT_INTAKE. */
    void refuseReception(long dossierId, String reason, String by, Instant now);

    /** SUPPLEMENT_AT_INTAKE or SUPPLEMENT_IN_PROCESS → CLOSED_UNANSWERED. */
    void closeUnanswered(long dossierId, String by, Instant now);

    /** The due date moved, for instance after a pause; no change of state. */
    void reschedule(long dossierId, Instant dueAt);

    /** A system says it has the dossier, or how far it is: a line in the history, no change of state. */
    ProgressOutcome note(DossierCode code, String system, String text, Instant now);

    /** Something happened that both sides should find in the history of an open dossier; no change of state. */
    void remark(long dossierId, String text, String by, Instant now);

    /**
     * A system decided: IN_PROCESS → APPROVED or REFUSED.
     *
     * @param resultPaper id of the result document in the store; 0 where a refusal carries none
     */
    ProgressOutcome decide(
            DossierCode code, String system, boolean approved, String reason, long resultPaper, Instant now);

    /** A system says what it thinks of a dossier that the ministry decides: a line in the history and {@link SystemAnswered}, no change of state. */
    ProgressOutcome advise(SystemAnswer answer, Instant now);

    /** A system asks for a supplement: IN_PROCESS → SUPPLEMENT_IN_PROCESS. */
    ProgressOutcome askSupplement(
            DossierCode code, String system, List<SupplementItem> items, Instant answerBy, Instant now);

    /**
     * The way by which it was to be returned confirms that the applicant has the result: APPROVED or REFUSED → RETURNED.
     *
     * @return DUPLICATE where it was returned before, OUT_OF_STEP where nothing is decided
     */
    ProgressOutcome returned(long dossierId, String by, String words, Instant now);

    /** Another way than the applicant chose, because that one failed; as it is kept. Refuses as {@link ReturnChoiceDesk#choose} what the post could not use. */
    ReturnTo returnOtherwise(long dossierId, ReturnTo to);
}
