package vn.gov.dvctt.procedure.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.dvctt.procedure.api.Catalogue;
import vn.gov.dvctt.procedure.api.FieldRow;
import vn.gov.dvctt.procedure.api.NewProcedure;
import vn.gov.dvctt.procedure.api.ProcedureEditing;
import vn.gov.dvctt.procedure.api.UnitRow;

/** Beginning a procedure that the catalogue does not have. */
@Named
@RequestScoped
public class DesignNewPage {
    @EJB
    private ProcedureEditing editing;

    @EJB
    private Catalogue catalogue;

    private String code;
    private String title;
    private String field;
    private String unit;

    public String create() {
        var draft = editing.create(new NewProcedure(code.strip(), title.strip(), field, unit));
        return "/admin/procedure/draft.xhtml?faces-redirect=true&id=" + draft;
    }

    public List<FieldRow> getFields() {
        return catalogue.fields();
    }

    public List<UnitRow> getUnits() {
        return catalogue.units();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getField() {
        return field;
    }

    public void setField(String field) {
        this.field = field;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
