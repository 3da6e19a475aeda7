package vn.gov.dvctt.procedure.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.procedure.api.DesignQuery;
import vn.gov.dvctt.procedure.api.DesignRow;
import vn.gov.dvctt.procedure.api.ProcedureDrafts;
import vn.gov.dvctt.shared.Page;

/** Procedures before those who edit and publish them. The address is the state. */
@Named
@RequestScoped
public class DesignListPage {
    @EJB
    private ProcedureDrafts drafts;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private Page<DesignRow> page;

    public void load() {
        page = drafts.procedures(getQuery(), parameters.get("after"));
    }

    public DesignQuery getQuery() {
        var state = parameters.getOrDefault("state", "");
        return new DesignQuery(parameters.get("q"), getStates().contains(state) ? state : "");
    }

    public List<String> getStates() {
        return List.of("DRAFT", "IN_REVIEW", "PUBLISHED", "RETIRED");
    }

    public List<DesignRow> getRows() {
        return page.rows();
    }

    public String getNext() {
        return page.following()
                .map(cursor -> "?q=" + URLEncoder.encode(getQuery().words(), StandardCharsets.UTF_8) + "&state="
                        + getQuery().state() + "&after=" + cursor)
                .orElse("");
    }
}
