package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.processing.api.FormRow;
import vn.gov.dvctt.processing.api.OwnForms;
import vn.gov.dvctt.processing.api.PrintedForm;
import vn.gov.dvctt.processing.api.PrintedPaper;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Forms for the applicant to whom they are addressed. */
@Stateless
@Reading
@RolesAllowed(Role.CITIZEN)
public class OwnFormsBean implements OwnForms {
    @Inject
    private People people;

    @Inject
    private DossierReading dossiers;

    @Inject
    private FormPrinting printing;

    @Override
    public List<FormRow> forms(String submissionNumber) {
        return printing.forms(mine(submissionNumber)).stream()
                .filter(row -> row.form().isForApplicant())
                .toList();
    }

    @Override
    public PrintedPaper print(String submissionNumber, PrintedForm form, int ordinal) {
        var dossier = mine(submissionNumber);
        if (!form.isForApplicant()) {
            throw new Refusal("processing.noForm");
        }
        return printing.print(dossier, form, ordinal);
    }

    private DossierContent mine(String submissionNumber) {
        var owner = people.acting(Right.SEE).id();
        return dossiers.bySubmissionNumber(submissionNumber)
                .filter(dossier -> dossier.applicantId() == owner)
                .orElseThrow(() -> new Refusal("dossier.notFound"));
    }
}
