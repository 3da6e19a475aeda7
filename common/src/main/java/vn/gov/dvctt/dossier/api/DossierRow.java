package vn.gov.dvctt.dossier.api;

import java.time.Instant;

/** A submitted dossier in its owner's list; {@code code} and {@code dueAt} are null before reception. */
public record DossierRow(
        long dossierId,
        String submissionNumber,
        String code,
        DossierStatus status,
        String procedureTitle,
        Instant submittedAt,
        Instant dueAt) {}
