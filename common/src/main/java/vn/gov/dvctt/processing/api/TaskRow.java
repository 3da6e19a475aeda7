package vn.gov.dvctt.processing.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * One line of a work list.
 *
 * @param revision     of the task as it was read, to be handed back with an act
 * @param dossierCode  null before reception
 * @param outcome      null until the task is done
 * @param assigneeName null while nobody took it
 * @param left         working time until the due date, or since; null for a done task
 * @param change       what happened since the caller opened the dossier; null where nothing did, or the caller never opened it
 */
public record TaskRow(
        long id,
        int revision,
        long dossierId,
        String submissionNumber,
        String dossierCode,
        String procedureTitle,
        String applicantName,
        TaskLane lane,
        TaskOutcome outcome,
        String assigneeName,
        Instant openedAt,
        Instant dueAt,
        TimeLeft left,
        TaskChange change)
        implements Serializable {
    /** As the query reads it, before time is counted and changes are looked up. */
    public TaskRow(
            Long id,
            Integer revision,
            Long dossierId,
            String submissionNumber,
            String dossierCode,
            String procedureTitle,
            String applicantName,
            TaskLane lane,
            TaskOutcome outcome,
            String assigneeName,
            Instant openedAt,
            Instant dueAt) {
        this(
                id,
                revision,
                dossierId,
                submissionNumber,
                dossierCode,
                procedureTitle,
                applicantName,
                lane,
                outcome,
                assigneeName,
                openedAt,
                dueAt,
                null,
                null);
    }

    /** What people call it: the code once there is one. */
    public String number() {
        return dossierCode == null ? submissionNumber : dossierCode;
    }

    public TaskRow with(TimeLeft time) {
        return new TaskRow(
                id,
                revision,
                dossierId,
                submissionNumber,
                dossierCode,
                procedureTitle,
                applicantName,
                lane,
                outcome,
                assigneeName,
                openedAt,
                dueAt,
                time,
                change);
    }

    public TaskRow with(TaskChange happened) {
        return new TaskRow(
                id,
                revision,
                dossierId,
                submissionNumber,
                dossierCode,
                procedureTitle,
                applicantName,
                lane,
                outcome,
                assigneeName,
                openedAt,
                dueAt,
                left,
                happened);
    }
}
