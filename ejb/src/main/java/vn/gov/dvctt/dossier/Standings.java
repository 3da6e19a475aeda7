package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.dossier.api.DossierCode;
import vn.gov.dvctt.dossier.api.DossierStanding;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.Procedures;

/** Where a dossier stands, who acts now, by when, and how long it usually takes. */
@Dependent
class Standings {
    @Inject
    private People people;

    @Inject
    private Procedures procedures;

    @Inject
    private DossierRows rows;

    DossierStanding of(Dossier dossier) {
        var filed = dossier.filed();
        var version = procedures.version(filed.code(), filed.version());
        return new DossierStanding(
                dossier.submissionNumber().orElseThrow(),
                dossier.code().map(DossierCode::value).orElse(null),
                dossier.status(),
                filed.title(),
                people.unitName(filed.unit()),
                version.map(ProcedureVersionView::systems).orElse(List.of()).stream()
                        .map(people::unitName)
                        .toList(),
                dossier.submittedAt().orElseThrow(),
                dossier.receivedAt().orElse(null),
                dossier.dueAt().orElse(null),
                dossier.openSupplement().map(Supplement::answerBy).orElse(null),
                version.map(ProcedureVersionView::intakeCheckWorkingDays).orElse(0),
                version.map(view -> view.phasesFor(
                                filed.caseName(), dossier.answers().values()))
                        .orElse(List.of()),
                rows.usualDays(filed.code()).orElse(null));
    }
}
