package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.dossier.api.DossierContent.ComponentPaper;
import vn.gov.dvctt.dossier.api.DossierContent.HistoryLine;
import vn.gov.dvctt.dossier.api.DossierContent.SupplementRound;

/** Dossiers as records to be read: as sent, never with what is only drafted. */
@Dependent
class DossierContents {
    @Inject
    private People people;

    @Inject
    private Papers papers;

    DossierContent of(Dossier dossier) {
        var views = views(dossier);
        var filed = dossier.filed();
        return new DossierContent(
                dossier.id(),
                dossier.submissionNumber().orElseThrow(),
                dossier.code().orElse(null),
                dossier.status(),
                filed.code(),
                filed.version(),
                filed.title(),
                filed.caseName(),
                filed.unit(),
                dossier.applicantId(),
                dossier.applicantName(),
                dossier.answers().values(),
                componentPapers(dossier.papersIn(dossier.sentRound()), views),
                history(dossier),
                dossier.supplements().stream()
                        .map(supplement -> round(dossier, supplement, views))
                        .toList(),
                dossier.submittedAt().orElseThrow(),
                dossier.receivedAt().orElse(null),
                dossier.dueAt().orElse(null),
                dossier.decision().map(fell -> views.get(fell.resultPaper())).orElse(null));
    }

    /** The papers as the applicant sees them, a supplement in the making included. */
    List<ComponentPaper> ownPapers(Dossier dossier) {
        return componentPapers(dossier.papers(), views(dossier));
    }

    /** What of the submitted papers that round takes away. */
    List<ComponentPaper> papersTaken(Dossier dossier, int round) {
        var taken = dossier.allPapers().stream()
                .filter(paper -> paper.isTakenIn(round))
                .toList();
        return componentPapers(taken, views(dossier));
    }

    private Map<Long, PaperView> views(Dossier dossier) {
        var ids = new HashSet<Long>();
        dossier.allPapers().forEach(paper -> ids.add(paper.paperId()));
        dossier.decision().map(Decision::resultPaper).filter(id -> id != 0).ifPresent(ids::add);
        return papers.papers(ids).stream().collect(Collectors.toMap(PaperView::id, view -> view));
    }

    private static List<ComponentPaper> componentPapers(List<DossierPaper> list, Map<Long, PaperView> views) {
        return list.stream()
                .map(paper -> new ComponentPaper(paper.component(), views.get(paper.paperId())))
                .toList();
    }

    private List<HistoryLine> history(Dossier dossier) {
        var steps = dossier.steps();
        var ids = steps.stream()
                .map(DossierStep::actedBy)
                .filter(DossierContents::isPerson)
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        var names = people.names(ids);
        return steps.stream()
                .map(step ->
                        new HistoryLine(step.happenedAt(), step.status(), name(step.actedBy(), names), step.note()))
                .toList();
    }

    private String name(String actor, Map<Long, String> names) {
        return isPerson(actor) ? names.getOrDefault(Long.valueOf(actor), "") : people.unitName(actor);
    }

    private static boolean isPerson(String actor) {
        return actor.chars().allMatch(Character::isDigit);
    }

    private static SupplementRound round(Dossier dossier, Supplement supplement, Map<Long, PaperView> views) {
        if (supplement.isOpen()) {
            return new SupplementRound(
                    supplement.round(),
                    supplement.requestedAt(),
                    supplement.answerBy(),
                    null,
                    supplement.asked().items(),
                    Map.of(),
                    Map.of());
        }
        var before = new HashMap<>(supplement.former().values());
        var after = new HashMap<>(supplement.changes().values());
        supplement.asked().components().forEach(component -> {
            before.put("paper." + component, names(dossier, component, supplement.round() - 1, views));
            after.put("paper." + component, names(dossier, component, supplement.round(), views));
        });
        return new SupplementRound(
                supplement.round(),
                supplement.requestedAt(),
                supplement.answerBy(),
                supplement.answeredAt(),
                supplement.asked().items(),
                before,
                after);
    }

    private static String names(Dossier dossier, int component, int round, Map<Long, PaperView> views) {
        return dossier.papersIn(round).stream()
                .filter(paper -> paper.component() == component)
                .map(paper -> views.get(paper.paperId()).name())
                .collect(Collectors.joining(", "));
    }
}
