package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.account.api.BreachDesk;
import vn.gov.dvctt.account.api.BreachRow;
import vn.gov.dvctt.shared.Page;

/** The register of breaches, latest first. */
@Named
@RequestScoped
public class BreachListPage {
    @EJB
    private BreachDesk desk;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Page<BreachRow> page = new Page<>(List.of(), "");

    public void load() {
        page = desk.breaches(parameters.getOrDefault("after", ""));
    }

    public List<BreachRow> getRows() {
        return page.rows();
    }

    public String getNext() {
        return page.following().map(cursor -> "?after=" + cursor).orElse("");
    }
}
