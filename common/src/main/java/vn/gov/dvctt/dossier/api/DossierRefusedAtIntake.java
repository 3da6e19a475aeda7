package vn.gov.dvctt.dossier.api;

import java.time.Instant;

/** The papers were refused at intake, with a legal reason in words. */
public record DossierRefusedAtIntake(
        long dossierId, String submissionNumber, long applicantId, String reason, Instant at) {}
