package vn.gov.dvctt.reporting.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.dvctt.reporting.api.AccessRow;
import vn.gov.dvctt.reporting.api.OwnData;

/** Who looked at one's data, and the way to take all of it along. */
@Named
@RequestScoped
public class OwnDataPage {
    @EJB
    private OwnData desk;

    private List<AccessRow> rows = List.of();

    public void load() {
        rows = desk.accesses();
    }

    public List<AccessRow> getRows() {
        return rows;
    }
}
