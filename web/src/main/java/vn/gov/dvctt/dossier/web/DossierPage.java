package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.dossier.api.DossierContent.Amendment;
import vn.gov.dvctt.dossier.api.DossierContent.ComponentPaper;
import vn.gov.dvctt.dossier.api.DossierContent.SupplementRound;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.dossier.api.DossierView;
import vn.gov.dvctt.dossier.api.SupplementItem;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.shared.web.FileLink;
import vn.gov.dvctt.shared.web.Notices;

/** One of my dossiers: where it stands, what I can do now, what happened, what was handed in. */
@Named
@RequestScoped
public class DossierPage {
    /** A component with the files that answer it. */
    public record GivenPapers(String name, List<PaperView> papers) {}

    /**
     * A round of changes, for the table of before and after.
     *
     * @param asked    null where the applicant amended of their own accord
     * @param amended  null where the agency asked
     * @param reasons  by path; empty ones in an amendment, which has one for all
     */
    public record Round(
            Instant at,
            SupplementRound asked,
            Amendment amended,
            Map<String, String> reasons,
            Map<String, String> before,
            Map<String, String> after) {
        static Round of(SupplementRound round) {
            var reasons = round.items().stream()
                    .collect(Collectors.toMap(
                            SupplementItem::path, SupplementItem::reason, (one, other) -> one + "\n" + other));
            return new Round(round.requestedAt(), round, null, reasons, round.before(), round.after());
        }

        static Round of(Amendment amendment) {
            var reasons = amendment.items().stream().collect(Collectors.toMap(path -> path, path -> ""));
            return new Round(amendment.sentAt(), null, amendment, reasons, amendment.before(), amendment.after());
        }
    }

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
        return getView().content().status().awaitsSupplement();
    }

    /** The dossier came to an end that was decided in substance, one way or the other. */
    public boolean isDecided() {
        return !getView().reason().isEmpty() || getView().content().result() != null;
    }

    public List<GivenPapers> getPapers() {
        var content = getView().content();
        return getView().procedure().everyComponentOf(content.caseName()).stream()
                .map(component -> new GivenPapers(component.name(), papersOf(content.papers(), component)))
                .filter(given -> !given.papers().isEmpty())
                .toList();
    }

    /** What answers the questions for a file. */
    public Map<String, List<FileLink>> getFiles() {
        var content = getView().content();
        return FileLinks.of(content.id(), getView().procedure(), content.papers());
    }

    private static List<PaperView> papersOf(List<ComponentPaper> papers, ComponentView component) {
        return papers.stream()
                .filter(paper -> paper.component() == component.number())
                .map(ComponentPaper::paper)
                .toList();
    }

    /** Latest first, whether the agency asked or the applicant wished. */
    public List<Round> getRounds() {
        var content = getView().content();
        return Stream.concat(
                        content.supplements().stream().map(Round::of),
                        content.amendments().stream().map(Round::of))
                .sorted(Comparator.comparing(Round::at).reversed())
                .toList();
    }

    /** May amend of their own accord; with an amendment begun, {@code view.amending}. */
    public boolean isAmendable() {
        return getView().content().status().mayBeAmended();
    }
}
