package vn.gov.dvctt.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.notification.api.DispatchRow;
import vn.gov.dvctt.notification.api.ToldDesk;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** What became of the notices about a dossier, for its unit. */
@Stateless
@RolesAllowed({Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK})
public class ToldDeskBean implements ToldDesk {
    private static final int MOST = 100;

    @Inject
    private People people;

    @Inject
    private DossierReading dossiers;

    @Inject
    private Notices notices;

    @Override
    @Reading
    public List<DispatchRow> told(long dossierId) {
        var unit = people.me().unit();
        var dossier = dossiers.dossier(dossierId)
                .filter(found -> found.unit().equals(unit))
                .orElseThrow(() -> new Refusal("processing.notFound"));
        return notices.about(dossier.submissionNumber(), dossier.applicantId(), MOST).stream()
                .map(Subjects::row)
                .toList();
    }
}
