package vn.gov.dvctt.processing.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.dossier.api.DossierContent.Amendment;
import vn.gov.dvctt.dossier.api.DossierContent.ComponentPaper;
import vn.gov.dvctt.dossier.api.DossierContent.SupplementRound;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.processing.api.DossierOnDesk;
import vn.gov.dvctt.processing.api.DueStep;
import vn.gov.dvctt.shared.web.Formats;

/** A dossier laid out for reading: answers in words, papers under their components, supplements item by item, how the due date came about. */
public final class DossierReader {
    private static final String PAPER = "paper.";

    /** A component of the dossier and what was handed in for it. */
    public record Component(
            String path,
            String name,
            boolean mandatory,
            String condition,
            String round,
            List<PaperView> files,
            boolean question) {
        /** As the procedure counts it. */
        public int number() {
            return Integer.parseInt(path.substring(PAPER.length()));
        }
    }

    /** A request to mend, or an amendment of the applicant's own accord: one of the two is null. */
    public record Round(Instant at, SupplementRound round, Amendment amendment, List<Change> changes) {}

    /** One item of it, before and after. */
    public record Change(String label, String reason, String before, String after) {}

    private final DossierContent dossier;
    private final ProcedureVersionView procedure;
    private final DossierOnDesk work;
    private final AnswerSheet sheet;

    DossierReader(DossierOnDesk work, String language) {
        this.work = work;
        this.dossier = work.dossier();
        this.procedure = work.procedure();
        this.sheet = new AnswerSheet(
                procedure.form(),
                dossier.answers(),
                dossier.papers().stream()
                        .collect(Collectors.groupingBy(
                                ComponentPaper::component,
                                Collectors.mapping(ComponentPaper::paper, Collectors.toList()))),
                language);
    }

    /** Everything that can be asked to be mended: answers first, then papers. */
    List<String> paths() {
        var answers =
                getBlocks().stream().flatMap(block -> block.lines().stream()).map(AnswerSheet.Line::path);
        return Stream.concat(answers, getComponents().stream().map(Component::path))
                .distinct()
                .toList();
    }

    public List<AnswerSheet.Block> getBlocks() {
        return sheet.blocks();
    }

    public List<Component> getComponents() {
        return procedure.everyComponentOf(dossier.caseName(), dossier.answers()).stream()
                .filter(component -> !component.eForm())
                .map(component -> new Component(
                        PAPER + component.number(),
                        component.name(),
                        component.mandatory() && !component.later(),
                        component.condition(),
                        component.later() ? component.caseName() : "",
                        filesOf(component.number()),
                        component.isQuestion()))
                .toList();
    }

    /** The declaration as the applicant signed it; empty where they only filled it in. */
    public List<PaperView> getSignedDeclaration() {
        return procedure.everyComponentOf(dossier.caseName()).stream()
                .filter(ComponentView::eForm)
                .flatMap(component -> filesOf(component.number()).stream())
                .toList();
    }

    public boolean isDeclaredByOthers() {
        return dossier.papers().stream().anyMatch(ComponentPaper::byOthers);
    }

    /** The latest first: it is what the official looks for. */
    public List<Round> getRounds() {
        var asked = dossier.supplements().stream()
                .map(round -> new Round(round.requestedAt(), round, null, changes(round)));
        var amended = dossier.amendments().stream().map(each -> new Round(each.sentAt(), null, each, changes(each)));
        return Stream.concat(asked, amended)
                .sorted(Comparator.comparing(Round::at).reversed())
                .toList();
    }

    private List<Change> changes(Amendment amendment) {
        return amendment.items().stream()
                .map(path ->
                        new Change(label(path), "", value(path, amendment.before()), value(path, amendment.after())))
                .toList();
    }

    /** Each phase of the term in a sentence. */
    public List<String> getTermWords() {
        return work.knownTerm().stream()
                .flatMap(term -> term.steps().stream())
                .map(DossierReader::words)
                .toList();
    }

    private List<Change> changes(SupplementRound round) {
        return round.items().stream()
                .map(item -> new Change(
                        label(item.path()),
                        item.reason(),
                        round.answeredAt() == null ? present(item.path()) : value(item.path(), round.before()),
                        round.answeredAt() == null ? "" : value(item.path(), round.after())))
                .toList();
    }

    /** Mandatory components without a file. */
    public long getMissing() {
        return getComponents().stream()
                .filter(component -> component.mandatory() && component.files().isEmpty())
                .count();
    }

    /** What the statute allows: each phase in days or hours, one after the other; empty where the catalogue knows none. */
    public String getStatutory() {
        return procedure.phasesFor(dossier.caseName(), dossier.answers()).stream()
                .map(phase -> Formats.text("term." + phase.unit(), phase.amount()))
                .collect(Collectors.joining(" + "));
    }

    /** What a path is called. */
    String label(String path) {
        return procedure.components().stream()
                .filter(component -> path.equals(PAPER + component.number()))
                .findFirst()
                .map(ComponentView::name)
                .orElseGet(() -> sheet.label(path));
    }

    /** While the applicant has not answered, what was sent first still stands. */
    private String present(String path) {
        return path.startsWith(PAPER)
                ? dossier.papers().stream()
                        .filter(paper -> path.equals(PAPER + paper.component()))
                        .map(paper -> paper.paper().name())
                        .collect(Collectors.joining(", "))
                : sheet.value(path, dossier.answers());
    }

    private String value(String path, Map<String, String> values) {
        return path.startsWith(PAPER) ? values.getOrDefault(path, "") : sheet.value(path, values);
    }

    private List<PaperView> filesOf(int component) {
        return dossier.papers().stream()
                .filter(paper -> paper.component() == component)
                .map(ComponentPaper::paper)
                .toList();
    }

    private static String words(DueStep step) {
        var phase = step.phase();
        var amount = Formats.text("term." + phase.unit(), phase.amount());
        var named = phase.name() == null || phase.name().isBlank() ? amount : phase.name() + ": " + amount;
        return Stream.of(
                        Formats.text("term.until", named, Formats.moment(step.until())),
                        step.daysOff() > 0 ? Formats.text("term.daysOff", step.daysOff()) : "",
                        step.pausedDays() > 0 ? Formats.text("term.paused", step.pausedDays()) : "",
                        step.movedFrom() == null ? "" : Formats.text("term.moved", Formats.date(step.movedFrom())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
