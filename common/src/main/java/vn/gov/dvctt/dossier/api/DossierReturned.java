package vn.gov.dvctt.dossier.api;

import java.time.Instant;
import vn.gov.dvctt.procedure.api.ReturnWay;

/** The result reached the applicant, as the way by which it went confirms. */
public record DossierReturned(
        long dossierId, String submissionNumber, DossierCode code, long applicantId, ReturnWay way, Instant at) {}
