package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.dvctt.processing.api.FormRow;
import vn.gov.dvctt.processing.api.PrintDesk;

/** The forms that a dossier before an official has now. */
@Named
@RequestScoped
public class FormsPage {
    @EJB
    private PrintDesk desk;

    private List<FormRow> forms;

    public List<FormRow> of(long dossier) {
        if (forms == null) {
            forms = desk.forms(dossier);
        }
        return forms;
    }
}
