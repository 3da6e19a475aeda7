package vn.gov.dvctt.procedure.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.procedure.api.Catalogue;
import vn.gov.dvctt.procedure.api.FieldRow;
import vn.gov.dvctt.procedure.api.ProcedureQuery;
import vn.gov.dvctt.procedure.api.ProcedureRow;
import vn.gov.dvctt.procedure.api.UnitRow;
import vn.gov.dvctt.shared.Page;

/** Browsing and searching the catalogue; the address is the state. */
@Named
@RequestScoped
public class ProcedureListPage {
    private static final int ROWS = 20;

    @EJB
    private Catalogue catalogue;

    private ProcedureQuery query;
    private Page<ProcedureRow> page;

    public void load() {
        var given = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        var level = given.getOrDefault("level", "");
        query = new ProcedureQuery(
                given.get("q"),
                given.get("field"),
                given.get("unit"),
                level.matches("[1-4]") ? Integer.parseInt(level) : 0,
                ROWS);
        page = catalogue.search(query, given.get("after"));
    }

    public ProcedureQuery getQuery() {
        return query;
    }

    public List<ProcedureRow> getRows() {
        return page.rows();
    }

    /** Address of the following page; empty on the last. */
    public String getNext() {
        if (page.next().isEmpty()) {
            return "";
        }
        var parts = Map.of(
                "q",
                query.words(),
                "field",
                query.field(),
                "unit",
                query.unit(),
                "level",
                String.valueOf(query.level()),
                "after",
                page.next());
        var address = new StringBuilder("?");
        parts.forEach((name, value) -> address.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&'));
        return address.substring(0, address.length() - 1);
    }

    /** The levels of article 1 of the circular. */
    public List<Integer> getLevels() {
        return List.of(3, 4);
    }

    public List<FieldRow> getFields() {
        return catalogue.fields();
    }

    public List<UnitRow> getUnits() {
        return catalogue.units();
    }
}
