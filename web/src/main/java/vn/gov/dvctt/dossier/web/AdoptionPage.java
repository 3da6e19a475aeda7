package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.gov.dvctt.dossier.api.AdoptionLineRow;
import vn.gov.dvctt.dossier.api.AdoptionView;
import vn.gov.dvctt.dossier.api.VersionReading;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Formats;

/** The report of an adoption: what became of each dossier. The address is the state. */
@Named
@RequestScoped
public class AdoptionPage {
    @EJB
    private VersionReading reading;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private AdoptionView view;
    private Page<AdoptionLineRow> lines;

    public void load() {
        var id = parameters.getOrDefault("id", "");
        if (!id.matches("\\d{1,18}")) {
            throw new Refusal("design.notFound");
        }
        view = reading.adoption(Long.parseLong(id));
        lines = reading.lines(view.id(), parameters.get("after"));
    }

    public AdoptionView getView() {
        return view;
    }

    public Page<AdoptionLineRow> getLines() {
        return lines;
    }

    public String words(AdoptionLineRow line) {
        return line.fault().isEmpty() ? "" : line.place() + ": " + Formats.text("fault." + line.fault(), "…");
    }

    public String getNext() {
        return lines.following()
                .map(cursor -> "?id=" + view.id() + "&after=" + cursor)
                .orElse("");
    }
}
