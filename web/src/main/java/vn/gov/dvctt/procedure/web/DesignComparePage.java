package vn.gov.dvctt.procedure.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.procedure.api.Difference;
import vn.gov.dvctt.procedure.api.ProcedureDrafts;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Formats;

/** What a draft changes in the version it was begun from, or one published version in another, in words. The address is the state. */
@Named
@RequestScoped
public class DesignComparePage {
    @EJB
    private ProcedureDrafts drafts;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private String title;
    private String back;
    private String caption;
    private String none;
    private List<Difference> differences;

    public void load() {
        if (parameters.containsKey("code")) {
            versions(parameters.get("code"), number("from"), number("to"));
            return;
        }
        var view = drafts.draft(number("id"));
        title = view.row().title();
        back = "/admin/procedure/draft.xhtml?id=" + view.row().id();
        differences = drafts.differences(view.row().id());
        caption = Formats.text("admin_procedure_compare.caption", view.row().base(), differences.size());
        none = view.row().base() == 0 ? "design.base.none" : "admin_procedure_compare.none.words";
    }

    private void versions(String code, int before, int after) {
        title = drafts.history(code).row().title();
        back = "/admin/procedure/history.xhtml?code=" + code;
        differences = drafts.differencesOf(code, before, after);
        caption = Formats.text("admin_procedure_compare.versions", after, before, differences.size());
        none = "admin_procedure_compare.none";
    }

    private int number(String name) {
        var text = parameters.getOrDefault(name, "");
        if (!text.matches("\\d{1,9}")) {
            throw new Refusal("design.notFound");
        }
        return Integer.parseInt(text);
    }

    public String getTitle() {
        return title;
    }

    public String getBack() {
        return back;
    }

    public String getCaption() {
        return caption;
    }

    public String getNone() {
        return Formats.text(none);
    }

    public List<Difference> getDifferences() {
        return differences;
    }
}
