package vn.gov.dvctt.processing.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * One line of a work list.
 *
 * @param dossierCode  null before reception
 * @param outcome      null until the task is done
 * @param assigneeName null while nobody took it
 * @param left         working time until the due date, or since; null for a done task
 */
public record TaskRow(
        long id,
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
        TimeLeft left)
        implements Serializable {
    /** As the query reads it, before time is counted. */
    public TaskRow(
            Long id,
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
                null);
    }

    /** What people call it: the code once there is one. */
    public String number() {
        return dossierCode == null ? submissionNumber : dossierCode;
    }

    public TaskRow with(TimeLeft time) {
        return new TaskRow(
                id,
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
                time);
    }
}
