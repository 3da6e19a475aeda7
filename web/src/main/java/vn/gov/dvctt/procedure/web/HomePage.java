package vn.gov.dvctt.procedure.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.dvctt.procedure.api.Catalogue;
import vn.gov.dvctt.procedure.api.FieldRow;

/** The portal's first page: the fields of the ministry's work. */
@Named
@RequestScoped
public class HomePage {
    @EJB
    private Catalogue catalogue;

    private List<FieldRow> fields;

    public List<FieldRow> getFields() {
        if (fields == null) {
            fields = catalogue.fields();
        }
        return fields;
    }
}
