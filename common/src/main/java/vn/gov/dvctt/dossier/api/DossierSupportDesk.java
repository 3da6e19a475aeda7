package vn.gov.dvctt.dossier.api;

import vn.gov.dvctt.shared.Page;

/**
 * What a caller sees of their dossiers, for the operator who helps them: where each stands, never what it says. Each call is written down for the caller, and
 * refused with {@code account.noConsent} unless the caller lets the operator look.
 */
public interface DossierSupportDesk {
    Page<DossierRow> dossiers(long accountId, String after);

    DossierStanding standing(long accountId, String submissionNumber);
}
