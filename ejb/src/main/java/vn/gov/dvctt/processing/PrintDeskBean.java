package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.processing.api.FormRow;
import vn.gov.dvctt.processing.api.PrintDesk;
import vn.gov.dvctt.processing.api.PrintedForm;
import vn.gov.dvctt.processing.api.PrintedPaper;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Role;

/** Forms for officials; a unit that was only asked for an opinion has none. */
@Stateless
@Reading
@RolesAllowed({Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK})
public class PrintDeskBean implements PrintDesk {
    @Inject
    private People people;

    @Inject
    private Tasks tasks;

    @Inject
    private DossierReading dossiers;

    @Inject
    private FormPrinting printing;

    @Override
    public List<FormRow> forms(long dossierId) {
        return printing.forms(ofMyUnit(dossierId));
    }

    @Override
    public PrintedPaper print(long dossierId, PrintedForm form, int ordinal) {
        return printing.print(ofMyUnit(dossierId), form, ordinal);
    }

    private DossierContent ofMyUnit(long dossierId) {
        tasks.latest(people.me().unit(), dossierId).orElseThrow(StepActs::notFound);
        return dossiers.dossier(dossierId).orElseThrow(StepActs::notFound);
    }
}
