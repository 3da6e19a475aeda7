package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.dossier.api.DossierContent.ComponentPaper;
import vn.gov.dvctt.dossier.api.DossierContent.SupplementRound;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.dossier.api.DossierStatus;
import vn.gov.dvctt.dossier.api.DossierView;
import vn.gov.dvctt.dossier.api.SupplementItem;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.shared.web.Notices;

/** One of my dossiers: where it stands, what I can do now, what happened, what was handed in. */
@Named
@RequestScoped
public class DossierPage {
    /** A component with the files that answer it. */
    public record GivenPapers(String name, List<PaperView> papers) {}

    /** A round of mending with its reasons by path, for the table of before and after. */
    public record Round(SupplementRound round, Map<String, String> reasons) {}

    @EJB
    private DossierDesk desk;

    @Inject
    private Notices notices;

    private DossierView view;
    private String reason = "";

    public void load() {
        getView();
    }

    public DossierView getView() {
        if (view == null) {
            view = desk.dossier(DraftPage.parameter("number"));
        }
        return view;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String withdraw() {
        if (reason.isBlank()) {
            notices.fault("f:reason", "citizen_dossier_view.reasonMissing");
            return null;
        }
        var number = DraftPage.parameter("number");
        desk.withdraw(number, reason.strip());
        notices.sayNext("citizen_dossier_view.withdrawn");
        return "/citizen/dossier/view.xhtml?faces-redirect=true&number=" + number;
    }

    public boolean isWithdrawable() {
        return getView().content().status().isOpen();
    }

    public boolean isSupplementAsked() {
        var status = getView().content().status();
        return status == DossierStatus.SUPPLEMENT_AT_INTAKE || status == DossierStatus.SUPPLEMENT_IN_PROCESS;
    }

    /** The dossier came to an end that was decided in substance, one way or the other. */
    public boolean isDecided() {
        return !getView().reason().isEmpty() || getView().content().result() != null;
    }

    public List<GivenPapers> getPapers() {
        var content = getView().content();
        return getView().procedure().everyComponentOf(content.caseName()).stream()
                .filter(component -> !component.eForm())
                .map(component -> new GivenPapers(component.name(), papersOf(content.papers(), component)))
                .filter(given -> !given.papers().isEmpty())
                .toList();
    }

    private static List<PaperView> papersOf(List<ComponentPaper> papers, ComponentView component) {
        return papers.stream()
                .filter(paper -> paper.component() == component.number())
                .map(ComponentPaper::paper)
                .toList();
    }

    /** Latest first. */
    public List<Round> getRounds() {
        var rounds = new ArrayList<Round>();
        for (var round : getView().content().supplements()) {
            rounds.add(new Round(round, reasons(round)));
        }
        Collections.reverse(rounds);
        return rounds;
    }

    private static Map<String, String> reasons(SupplementRound round) {
        return round.items().stream()
                .collect(Collectors.toMap(
                        SupplementItem::path, SupplementItem::reason, (one, other) -> one + "\n" + other));
    }
}
