package vn.gov.dvctt.dossier.api;

import java.util.Optional;

/** Submitted dossiers for processing and routing. Whether the caller may see one is decided by the asking feature (unit, assignment, routed system). */
public interface DossierReading {
    Optional<DossierContent> dossier(long id);

    Optional<DossierContent> byCode(DossierCode code);

    Optional<DossierContent> bySubmissionNumber(String submissionNumber);

    /** How a submitted dossier's result is to be returned: as its applicant chose, otherwise the usual way of its procedure. */
    ReturnTo returnTo(long id);
}
