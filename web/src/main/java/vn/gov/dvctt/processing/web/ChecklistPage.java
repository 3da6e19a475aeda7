package vn.gov.dvctt.processing.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.gov.dvctt.processing.api.CheckVerdict;
import vn.gov.dvctt.processing.api.ChecklistDesk;
import vn.gov.dvctt.processing.api.OriginalsState;
import vn.gov.dvctt.processing.api.SaveChecks;
import vn.gov.dvctt.shared.web.Notices;

/** Components, each with what was found of it; ticked one by one and written down together. */
@Named
@RequestScoped
public class ChecklistPage {
    private static final String PAPER = "paper.";

    @EJB
    private ChecklistDesk desk;

    @Inject
    private MarginPage margin;

    @Inject
    private TaskDossierPage page;

    @Inject
    private Notices notices;

    private final Map<String, CheckLine> lines = new LinkedHashMap<>();

    @PostConstruct
    void open() {
        margin.getMargin().checks().forEach(check -> lines.put(PAPER + check.component(), new CheckLine(check)));
    }

    public String save() {
        var faulty = lines.entrySet().stream()
                .filter(line -> line.getValue().judge())
                .map(Map.Entry::getKey)
                .toList();
        if (!faulty.isEmpty()) {
            faulty.forEach(path -> notices.fault(
                    "found-" + path,
                    "official_processing_margin.check.shortOf",
                    page.getReader().label(path)));
            return null;
        }
        var id = page.getWork().dossier().id();
        desk.save(
                new SaveChecks(id, lines.values().stream().map(CheckLine::mark).toList()));
        notices.sayNext("official_processing_margin.done.checked");
        return "/official/processing/dossier.xhtml?id=" + id + "&faces-redirect=true";
    }

    /** What was found to be wrong, as reasons of a request for supplement, by path. */
    Map<String, String> unmet() {
        var reasons = new LinkedHashMap<String, String>();
        lines.forEach((path, line) -> {
            if (line.getStands().verdict() == CheckVerdict.NOT_MET) {
                reasons.put(path, line.getStands().remark());
            }
        });
        margin.getMargin().originals().stream()
                .findFirst()
                .filter(one -> one.state() == OriginalsState.DIFFERS)
                .ifPresent(one ->
                        one.differing().forEach(number -> reasons.putIfAbsent(PAPER + number, one.resultWords())));
        return reasons;
    }

    /** By path, for the page. */
    public Map<String, CheckLine> getLines() {
        return lines;
    }

    /** Whether something is known for which a supplement could be asked. */
    public boolean isSomethingUnmet() {
        return !unmet().isEmpty();
    }

    public int getUnmetCount() {
        return unmet().size();
    }
}
