package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.dossier.api.DossierContent.ComponentPaper;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.processing.api.DossierOnDesk;
import vn.gov.dvctt.processing.api.DueDate;
import vn.gov.dvctt.processing.api.PaperOnDesk;
import vn.gov.dvctt.processing.api.TaskCounts;
import vn.gov.dvctt.processing.api.TaskDesk;
import vn.gov.dvctt.processing.api.TaskFilter;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.processing.api.TaskRow;
import vn.gov.dvctt.processing.api.TaskView;
import vn.gov.dvctt.processing.api.TimeLeft;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Reads for officials; every question carries the caller's unit. */
@Stateless
@Reading
@RolesAllowed({Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK})
public class TaskDeskBean implements TaskDesk {
    @Inject
    private People people;

    @Inject
    private Procedures procedures;

    @Inject
    private DossierReading dossiers;

    @Inject
    private Papers papers;

    @Inject
    private Tasks tasks;

    @Inject
    private Opinions opinions;

    @Inject
    private PaperConversions conversions;

    @Inject
    private TaskRows rows;

    @Inject
    private ClockEvents clocks;

    @Inject
    private Calendars calendars;

    @Inject
    private DeskFigures figures;

    @Inject
    private Looking looking;

    @Override
    public Page<TaskRow> tasks(TaskFilter filter, String cursor) {
        var me = people.me();
        var now = Instant.now();
        var clock = calendars.clock(now);
        var page = rows.page(me.unit(), me.id(), filter, cursor, now, clock.soonUntil(now));
        return new Page<>(
                page.rows().stream()
                        .map(row -> row.with(left(clock, row.lane(), row.dueAt(), now)))
                        .toList(),
                page.next());
    }

    @Override
    public TaskCounts counts() {
        var me = people.me();
        var now = Instant.now();
        var soonUntil = calendars.clock(now).soonUntil(now);
        var lanes = TaskLane.workOf(me.roles()::contains);
        return figures.of(me.id(), now, () -> rows.counts(me.unit(), me.id(), lanes, now, soonUntil));
    }

    @Override
    public DossierOnDesk dossier(long dossierId) {
        var me = people.me();
        var now = Instant.now();
        var task = ofMyUnit(me, dossierId);
        looking.at(me, dossierId, now);
        var content = content(dossierId);
        var procedure = procedures
                .version(content.procedureCode(), content.procedureVersion())
                .orElseThrow(() -> new Refusal("processing.notFound"));
        var mayAct = task.lane() == TaskLane.TO_RECEIVE && me.roles().contains(Role.INTAKE);
        return new DossierOnDesk(
                content, procedure, view(task, me, now), mayAct, term(task, phases(content, procedure), now));
    }

    @Override
    public PaperOnDesk paper(long dossierId, long paperId) {
        ofMyUnit(people.me(), dossierId);
        return Stream.concat(papersOf(content(dossierId)), sentAlong(dossierId))
                .filter(paper -> paper.id() == paperId)
                .findFirst()
                .map(paper -> new PaperOnDesk(paper, papers.open(paperId)))
                .orElseThrow(() -> new Refusal("processing.notFound"));
    }

    private Task ofMyUnit(Person me, long dossierId) {
        return tasks.latest(me.unit(), dossierId).orElseThrow(() -> new Refusal("processing.notFound"));
    }

    private DossierContent content(long dossierId) {
        return dossiers.dossier(dossierId).orElseThrow(() -> new Refusal("processing.notFound"));
    }

    private static List<TermPhase> phases(DossierContent content, ProcedureVersionView procedure) {
        return procedure.phasesFor(content.caseName(), content.answers());
    }

    private DueDate term(Task task, List<TermPhase> phases, Instant now) {
        var clock = calendars.clock(now);
        if (task.kind() == TaskKind.INTAKE) {
            return phases.isEmpty() ? null : clock.due(now, new Term(phases));
        }
        return clock.due(ClockLedger.of(clocks.of(task.dossierId()))).orElse(null);
    }

    private TaskView view(Task task, Person me, Instant now) {
        return new TaskView(
                task.id(),
                task.revision(),
                task.lane(),
                task.outcome(),
                task.assigneeName(),
                task.isHeldBy(me),
                task.openedAt(),
                task.dueAt(),
                left(calendars.clock(now), task.lane(), task.dueAt(), now));
    }

    private static TimeLeft left(LegalClock clock, TaskLane lane, Instant dueAt, Instant now) {
        return switch (lane) {
            case DONE -> null;
            case AWAITING_APPLICANT -> LegalClock.applicantLeft(now, dueAt);
            case TO_RECEIVE, TO_HANDLE, TO_APPROVE, TO_ISSUE, TO_SIGN, TO_ADVISE, AWAITING_OTHERS, AT_SYSTEM ->
                clock.left(now, dueAt);
        };
    }

    /** What systems and units sent along with their opinions, and what was made electronic at the counter. */
    private Stream<PaperView> sentAlong(long dossierId) {
        var sent = opinions.of(dossierId).stream()
                .filter(opinion -> opinion.unit().isEmpty())
                .flatMap(opinion -> opinion.papers().stream());
        var converted = conversions.of(dossierId).stream().flatMap(PaperConversion::papers);
        return papers.papers(Stream.concat(sent, converted).toList()).stream();
    }

    private static Stream<PaperView> papersOf(DossierContent content) {
        return Stream.concat(
                        content.papers().stream().map(ComponentPaper::paper),
                        Stream.of(content).map(DossierContent::result))
                .filter(Objects::nonNull);
    }
}
