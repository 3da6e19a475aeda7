package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.gov.dvctt.dossier.api.GuidanceDesk;
import vn.gov.dvctt.dossier.api.GuidanceLineRow;
import vn.gov.dvctt.dossier.api.GuidanceView;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Refusal;

/** What was said, and to whom; the address is the state. */
@Named
@RequestScoped
public class GuidancePage {
    @EJB
    private GuidanceDesk desk;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private GuidanceView view;
    private Page<GuidanceLineRow> lines;

    public void load() {
        var id = parameters.getOrDefault("id", "");
        if (!id.matches("\\d{1,18}")) {
            throw new Refusal("dossier.guidanceNotFound");
        }
        view = desk.guidance(Long.parseLong(id));
        lines = desk.told(view.id(), parameters.get("after"));
    }

    public GuidanceView getView() {
        return view;
    }

    public Page<GuidanceLineRow> getLines() {
        return lines;
    }

    public String getNext() {
        return lines.following()
                .map(cursor -> "?id=" + view.id() + "&after=" + cursor)
                .orElse("");
    }
}
