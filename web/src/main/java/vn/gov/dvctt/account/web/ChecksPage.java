package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.gov.dvctt.account.api.CheckRow;
import vn.gov.dvctt.account.api.IdentityDesk;
import vn.gov.dvctt.shared.Page;

/** The operator's list of papers to look at. */
@Named
@RequestScoped
public class ChecksPage {
    @EJB
    private IdentityDesk desk;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Page<CheckRow> rows;

    public void load() {
        rows = desk.open(parameters.getOrDefault("after", ""));
    }

    public Page<CheckRow> getRows() {
        return rows;
    }
}
