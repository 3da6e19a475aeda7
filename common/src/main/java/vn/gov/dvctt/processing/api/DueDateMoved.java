package vn.gov.dvctt.processing.api;

import java.time.Instant;
import vn.gov.dvctt.dossier.api.DossierCode;

/** The calendar of working days changed, and with it the date on which an applicant was told to come. */
public record DueDateMoved(
        long dossierId,
        String submissionNumber,
        DossierCode code,
        long applicantId,
        Instant before,
        Instant after,
        Instant at) {}
