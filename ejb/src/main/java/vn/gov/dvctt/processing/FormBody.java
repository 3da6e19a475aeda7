package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.dossier.api.DossierContent.HistoryLine;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.dossier.api.DossierStatus;
import vn.gov.dvctt.procedure.api.Catalogue;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.ProcedureView;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.processing.api.SlipLine;

/** What each form tells, as values of its template: flags where the words are the form's own. */
@Dependent
class FormBody {
    @Inject
    private Procedures procedures;

    @Inject
    private Catalogue catalogue;

    @Inject
    private People people;

    @Inject
    private ClockEvents clocks;

    @Inject
    private Tasks tasks;

    @Inject
    private HandOvers handOvers;

    @Inject
    private ProcessCourse course;

    @Inject
    private RegisterEntries register;

    @Inject
    private FormItems items;

    @Inject
    private DossierReading dossiers;

    Map<String, Object> of(DossierContent dossier, FormMatter matter) {
        return switch (matter.form()) {
            case RECEIPT -> receipt(dossier);
            case SUPPLEMENT -> supplement(dossier, matter.ordinal());
            case REFUSAL -> Map.of("reason", note(dossier, DossierStatus.REFUSED_AT_INTAKE), "laws", laws(dossier));
            case APOLOGY -> apology(dossier);
            case DISCONTINUANCE ->
                Map.of(dossier.status().name(), true, "reason", note(dossier, dossier.status()), "laws", laws(dossier));
            case CONTROL_SLIP -> slip(dossier);
            case REGISTER -> Map.of();
        };
    }

    private Map<String, Object> receipt(DossierContent dossier) {
        var values = new HashMap<String, Object>();
        values.put("components", items.given(dossier, version(dossier)));
        values.put("receivedAt", FormHead.MOMENT.format(dossier.receivedAt()));
        values.put("phases", phases(dossier));
        values.put(dossiers.returnTo(dossier.id()).way().name(), true);
        register.of(dossier.id()).ifPresent(entry -> {
            values.put("dueAt", FormHead.MOMENT.format(entry.dueAt()));
            values.put("sets", entry.sets());
            values.put("book", entry.book());
            values.put("serial", entry.serial());
        });
        published(dossier).ifPresent(view -> values.putAll(FormItems.fee(view.fee())));
        return values;
    }

    /** The term by which its clock began to run. */
    private List<Map<String, Object>> phases(DossierContent dossier) {
        var term = clocks.of(dossier.id()).stream()
                .filter(event -> event.kind() == ClockEventKind.STARTED)
                .map(ClockEvent::term)
                .flatMap(started -> started.phases().stream())
                .toList();
        return IntStream.range(0, term.size())
                .mapToObj(i -> Map.<String, Object>of(
                        "amount", term.get(i).amount(), term.get(i).unit().name(), true, "further", i > 0))
                .toList();
    }

    private Map<String, Object> supplement(DossierContent dossier, int ordinal) {
        var round = dossier.supplements().get(ordinal - 1);
        return Map.of(
                "items",
                items.asked(round, version(dossier)),
                "answerBy",
                FormHead.MOMENT.format(round.answerBy()),
                "round",
                round.round(),
                "atIntake",
                dossier.receivedAt() == null || round.requestedAt().isBefore(dossier.receivedAt()),
                "laws",
                laws(dossier));
    }

    private Map<String, Object> apology(DossierContent dossier) {
        var event = clocks.apology(dossier.id()).orElseThrow();
        return Map.of(
                "receivedAt", FormHead.MOMENT.format(dossier.receivedAt()),
                "dueBefore", FormHead.MOMENT.format(event.dueBefore()),
                "dueAfter", FormHead.MOMENT.format(event.dueAfter()),
                "reason", event.reason() == null ? "" : event.reason());
    }

    private Map<String, Object> slip(DossierContent dossier) {
        var way = tasks.all(dossier.id());
        var lines = new ControlSlip(people::unitName, course::step).lines(way, handOvers.of(dossier.id()));
        return Map.of(
                "lines",
                IntStream.range(0, lines.size())
                        .mapToObj(i -> line(i + 1, lines.get(i)))
                        .toList());
    }

    private static Map<String, Object> line(int row, SlipLine line) {
        var values = new HashMap<String, Object>();
        values.put("row", row);
        values.put("step", line.step().vi());
        values.put("giver", line.giver() == null ? "" : line.giver());
        values.put("receiver", line.receiver());
        values.put("handedAt", FormHead.SHORT.format(line.handedAt()));
        values.put("doneAt", moment(line.doneAt()));
        values.put("note", line.note() == null ? "" : line.note());
        if (line.result() != null) {
            values.put(line.result().name(), true);
        }
        return values;
    }

    private static String moment(Instant at) {
        return at == null ? "" : FormHead.SHORT.format(at);
    }

    private static String note(DossierContent dossier, DossierStatus status) {
        return FormMatters.line(dossier, line -> line.status() == status)
                .map(HistoryLine::note)
                .orElse("");
    }

    private ProcedureVersionView version(DossierContent dossier) {
        return procedures
                .version(dossier.procedureCode(), dossier.procedureVersion())
                .orElseThrow(StepActs::notFound);
    }

    /** Legal basis and fee as published; not where the dossier was filed under another version than is published now. */
    private Optional<ProcedureView> published(DossierContent dossier) {
        return catalogue
                .procedure(dossier.procedureCode())
                .filter(view -> view.version().version() == dossier.procedureVersion());
    }

    private List<Map<String, Object>> laws(DossierContent dossier) {
        return published(dossier).map(ProcedureView::legalBasis).orElse(List.of()).stream()
                .map(law -> Map.<String, Object>of("law", law))
                .toList();
    }
}
