package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.dvctt.processing.api.FormRow;
import vn.gov.dvctt.processing.api.OwnForms;

/** The forms that an applicant's own dossier has now. */
@Named
@RequestScoped
public class OwnFormsPage {
    @EJB
    private OwnForms own;

    private List<FormRow> forms;

    public List<FormRow> of(String submissionNumber) {
        if (forms == null) {
            forms = own.forms(submissionNumber);
        }
        return forms;
    }
}
