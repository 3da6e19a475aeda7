package vn.gov.dvctt.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.gov.dvctt.account.api.SupportConsents;
import vn.gov.dvctt.account.api.SupportPageKind;
import vn.gov.dvctt.dossier.api.DossierRow;
import vn.gov.dvctt.dossier.api.DossierStanding;
import vn.gov.dvctt.dossier.api.DossierSupportDesk;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Role;

/** Reads, and writes down that it did: no reading desk. */
@Stateless
@RolesAllowed(Role.SUPPORT)
public class DossierSupportDeskBean implements DossierSupportDesk {
    @Inject
    private SupportConsents consents;

    @Inject
    private DossierRows rows;

    @Inject
    private Dossiers dossiers;

    @Inject
    private Standings standings;

    @Override
    public Page<DossierRow> dossiers(long accountId, String after) {
        consents.look(accountId, SupportPageKind.DOSSIERS, "");
        return rows.mine(accountId, after == null ? "" : after);
    }

    @Override
    public DossierStanding standing(long accountId, String submissionNumber) {
        consents.look(accountId, SupportPageKind.DOSSIER, submissionNumber);
        return standings.of(dossiers.mine(accountId, submissionNumber));
    }
}
