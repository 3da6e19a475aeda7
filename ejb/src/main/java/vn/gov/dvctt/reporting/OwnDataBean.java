package vn.gov.dvctt.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.gov.dvctt.account.api.ActingFor;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.ProfileDesk;
import vn.gov.dvctt.audit.api.Accesses;
import vn.gov.dvctt.audit.api.Accesses.Access;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.dossier.api.DossierRow;
import vn.gov.dvctt.processing.api.OwnMessages;
import vn.gov.dvctt.reporting.api.AccessRow;
import vn.gov.dvctt.reporting.api.OwnData;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

@Stateless
@RolesAllowed(Role.CITIZEN)
public class OwnDataBean implements OwnData {
    private static final int SHOWN = 200;
    private static final int OF_ONE_DOSSIER = 50;

    @Inject
    private People people;

    @Inject
    private ProfileDesk profiles;

    @Inject
    private DossierDesk dossiers;

    @Inject
    private OwnMessages messages;

    @Inject
    private Accesses ledger;

    @Override
    @Reading
    public List<AccessRow> accesses() {
        refuseActing();
        // the newest twenty dossiers: each is a question of its own along the ledger's index
        return dossiers.mine("").rows().stream()
                .flatMap(dossier -> accesses(dossier).stream())
                .sorted(Comparator.comparing(AccessRow::at).reversed())
                .limit(SHOWN)
                .toList();
    }

    private List<AccessRow> accesses(DossierRow dossier) {
        var ids = new ArrayList<>(
                List.of("dossierId=" + dossier.dossierId(), "submissionNumber=" + dossier.submissionNumber()));
        if (dossier.code() != null) {
            ids.addAll(List.of("code=" + dossier.code(), "dossierCode=" + dossier.code()));
        }
        return ledger.about(ids, OF_ONE_DOSSIER).stream()
                .map(access -> new AccessRow(
                        access.at(), unit(access), access.role(), access.deed(), dossier.submissionNumber()))
                .toList();
    }

    /** By unit and role, not by name: officials answer as the agency. */
    private String unit(Access access) {
        if (!access.who().matches("\\d{1,18}")) {
            return people.unitName(access.who());
        }
        return people.person(Long.parseLong(access.who()))
                .map(person -> person.unit())
                .filter(unit -> !unit.isEmpty())
                .map(people::unitName)
                .orElse("");
    }

    /** Not marked as reading: that somebody took everything along is an act. */
    @Override
    public void export(OutputStream out) {
        refuseActing();
        try (var sheet = new DataSheet(out)) {
            sheet.account(people.me(), profiles.mine(), profiles.history());
            sheet.drafts(dossiers.drafts());
            sheet.beginDossiers();
            var cursor = "";
            do {
                var page = dossiers.mine(cursor);
                page.rows()
                        .forEach(row -> sheet.dossier(
                                dossiers.dossier(row.submissionNumber()),
                                messages.talk(row.submissionNumber(), 0).lines(),
                                accesses(row)));
                cursor = page.next();
            } while (!cursor.isEmpty());
            sheet.endDossiers();
        }
    }

    private static void refuseActing() {
        if (ActingFor.current().isPresent()) {
            throw new Refusal("reporting.ownOnly");
        }
    }
}
