package vn.gov.dvctt.procedure.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.procedure.api.Difference;
import vn.gov.dvctt.procedure.api.DraftView;
import vn.gov.dvctt.procedure.api.ProcedureDrafts;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Formats;

/** What a draft changes in the version it was begun from, in words. The address is the state. */
@Named
@RequestScoped
public class DesignComparePage {
    @EJB
    private ProcedureDrafts drafts;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private DraftView view;
    private List<Difference> differences;

    public void load() {
        var id = parameters.getOrDefault("id", "");
        if (!id.matches("\\d{1,18}")) {
            throw new Refusal("design.notFound");
        }
        view = drafts.draft(Long.parseLong(id));
        differences = drafts.differences(view.row().id());
    }

    public DraftView getView() {
        return view;
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public String words(Difference difference) {
        var member = Formats.text("design.member." + difference.member());
        var what = member.startsWith("design.member.") ? difference.member() : member;
        return Formats.text("design.difference." + difference.kind(), what);
    }
}
