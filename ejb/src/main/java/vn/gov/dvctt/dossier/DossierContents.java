package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private static final String PAPER = "paper.";

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
                sentPapers(dossier, views),
                history(dossier),
                rounds(dossier, views),
                amendments(dossier, views),
                dossier.submittedAt().orElseThrow(),
                dossier.receivedAt().orElse(null),
                dossier.dueAt().orElse(null),
                dossier.decision().map(fell -> views.get(fell.resultPaper())).orElse(null));
    }

    private List<ComponentPaper> sentPapers(Dossier dossier, Map<Long, PaperView> views) {
        return dossier.paperRounds().in(dossier.sentRound()).stream()
                .map(paper -> new ComponentPaper(
                        paper.component(),
                        views.get(paper.paperId()),
                        paper.isDeclaration() && isByOthers(dossier, views.get(paper.paperId()))))
                .toList();
    }

    private boolean isByOthers(Dossier dossier, PaperView paper) {
        var applicant = Signatories.of(people.person(dossier.applicantId()).orElse(null), null);
        return paper.signatures() != null
                && applicant.areOthers(paper.signatures().report().signatures());
    }

    /** The papers as the applicant sees them, a supplement in the making included. */
    List<ComponentPaper> ownPapers(Dossier dossier) {
        return componentPapers(dossier.papers(), views(dossier));
    }

    /** What of the submitted papers that round takes away. */
    List<ComponentPaper> papersTaken(Dossier dossier, int round) {
        var taken = dossier.paperRounds().papers().stream()
                .filter(paper -> paper.isTakenIn(round))
                .toList();
        return componentPapers(taken, views(dossier));
    }

    private Map<Long, PaperView> views(Dossier dossier) {
        var ids = new HashSet<Long>();
        dossier.paperRounds().papers().forEach(paper -> ids.add(paper.paperId()));
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
        var amendedAt = dossier.amendments().stream().map(Amendment::sentAt).collect(Collectors.toSet());
        return steps.stream()
                .map(step -> new HistoryLine(
                        step.happenedAt(),
                        step.status(),
                        name(step.actedBy(), names),
                        step.note(),
                        amendedAt.contains(step.happenedAt())))
                .toList();
    }

    private String name(String actor, Map<Long, String> names) {
        return isPerson(actor) ? names.getOrDefault(Long.valueOf(actor), "") : people.unitName(actor);
    }

    private static boolean isPerson(String actor) {
        return actor.chars().allMatch(Character::isDigit);
    }

    private static List<SupplementRound> rounds(Dossier dossier, Map<Long, PaperView> views) {
        var supplements = dossier.supplements();
        return IntStream.range(0, supplements.size())
                .mapToObj(place -> round(dossier, place + 1, supplements.get(place), views))
                .toList();
    }

    private static SupplementRound round(
            Dossier dossier, int number, Supplement supplement, Map<Long, PaperView> views) {
        var sent = !supplement.isOpen();
        var components = supplement.asked().components();
        return new SupplementRound(
                number,
                supplement.requestedAt(),
                supplement.answerBy(),
                supplement.answeredAt(),
                supplement.asked().items(),
                sent ? before(dossier, supplement, components, views) : Map.of(),
                sent ? after(dossier, supplement, components, views) : Map.of());
    }

    private static List<DossierContent.Amendment> amendments(Dossier dossier, Map<Long, PaperView> views) {
        var sent = dossier.amendments();
        return IntStream.range(0, sent.size())
                .mapToObj(place -> amendment(dossier, place + 1, sent.get(place), views))
                .toList();
    }

    private static DossierContent.Amendment amendment(
            Dossier dossier, int number, Amendment sent, Map<Long, PaperView> views) {
        var components = dossier.paperRounds().components(sent.round());
        var items = new ArrayList<>(sent.matters());
        components.forEach(component -> items.add(PAPER + component));
        return new DossierContent.Amendment(
                number,
                sent.sentAt(),
                sent.reason(),
                items,
                before(dossier, sent, components, views),
                after(dossier, sent, components, views));
    }

    private static Map<String, String> before(
            Dossier dossier, Round round, List<Integer> components, Map<Long, PaperView> views) {
        return withPapers(dossier, round.former().values(), components, round.round() - 1, views);
    }

    private static Map<String, String> after(
            Dossier dossier, Round round, List<Integer> components, Map<Long, PaperView> views) {
        return withPapers(dossier, round.changes().values(), components, round.round(), views);
    }

    /** Answers of a round, and the names of the papers that stood for these components once it was sent. */
    private static Map<String, String> withPapers(
            Dossier dossier,
            Map<String, String> answers,
            List<Integer> components,
            int round,
            Map<Long, PaperView> views) {
        var whole = new HashMap<>(answers);
        components.forEach(component -> whole.put(PAPER + component, names(dossier, component, round, views)));
        return whole;
    }

    private static String names(Dossier dossier, int component, int round, Map<Long, PaperView> views) {
        return dossier.paperRounds().in(round).stream()
                .filter(paper -> paper.component() == component)
                .map(paper -> views.get(paper.paperId()).name())
                .collect(Collectors.joining(", "));
    }
}
