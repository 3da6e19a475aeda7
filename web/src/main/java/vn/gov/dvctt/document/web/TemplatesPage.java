package vn.gov.dvctt.document.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.dvctt.document.api.TemplateReading;
import vn.gov.dvctt.document.api.TemplateRow;

/** What the agency writes to people, kind by kind. */
@Named
@RequestScoped
public class TemplatesPage {
    @EJB
    private TemplateReading reading;

    private List<TemplateRow> rows;

    /** Before anything of the page is written, so that a refusal still finds an empty answer. */
    public void load() {
        getRows();
    }

    public List<TemplateRow> getRows() {
        if (rows == null) {
            rows = reading.templates();
        }
        return rows;
    }
}
