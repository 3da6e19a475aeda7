package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.dossier.api.DossierReceived;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.ProcessWay;
import vn.gov.dvctt.procedure.api.StepKind;
import vn.gov.dvctt.processing.api.TaskChange;
import vn.gov.dvctt.processing.api.TaskOutcome;
import vn.gov.dvctt.shared.Refusal;

/** Leads dossiers through the process of the version under which they were filed: closes the task that was done, opens the next, in the caller's transaction. */
@Dependent
class ProcessCourse {
    @Inject
    private Procedures procedures;

    @Inject
    private DossierReading dossiers;

    @Inject
    private Tasks tasks;

    @Inject
    private StepTerms terms;

    @Inject
    private Consulting consulting;

    @Inject
    private LookingBean looking;

    ProcessDefinition process(Task task) {
        return procedures
                .version(task.procedureCode(), task.procedureVersion())
                .map(ProcedureVersionView::process)
                .orElseThrow(() -> new Refusal("processing.notFound"));
    }

    /** The step that a task is of; where it does not say so itself, its kind does. */
    ProcessStep step(Task task) {
        var process = process(task);
        return task.stepId()
                .flatMap(process::step)
                .or(() -> task.kind() == TaskKind.TRACKING ? process.routing() : Optional.of(process.first()))
                .orElseThrow();
    }

    /** The dossier was received, and begins its way. */
    void begin(Task intake, DossierReceived news) {
        var process = process(intake);
        var next = after(process.first(), TaskOutcome.RECEIVED, intake, process);
        if (next.kind() == StepKind.ROUTE) {
            tasks.add(intake.tracking(news.code(), news.at(), news.dueAt()).in(next));
            return;
        }
        open(intake, next, new Leaving(news.unit(), null, null, news.at()));
    }

    /** Refuses where the step does not end like that. Gives the task of the next step; none where the process ends. */
    Optional<Task> leave(Task task, TaskOutcome how, Leaving leaving) {
        var process = process(task);
        var step = step(task);
        var next =
                how == TaskOutcome.SENT_BACK ? whereItCameFrom(task, step, process) : after(step, how, task, process);
        task.close(how, leaving.at(), leaving.words());
        looking.happened(task.dossierId(), change(how), leaving.at());
        if (step.kind() == StepKind.CONSULT) {
            consulting.ended(task, step, leaving);
        }
        return next.kind() == StepKind.RETURN ? Optional.empty() : Optional.of(open(task, next, leaving));
    }

    private static TaskChange change(TaskOutcome how) {
        return switch (how) {
            case SENT_BACK -> TaskChange.SENT_BACK;
            case ANSWERED, ADVISED -> TaskChange.OPINION;
            default -> TaskChange.SENT_ON;
        };
    }

    private ProcessStep after(ProcessStep step, TaskOutcome how, Task task, ProcessDefinition process) {
        return way(task, process).after(step, how.name()).orElseThrow(() -> new Refusal("processing.notYourStep"));
    }

    /** What was filed is only read where some step asks for it. */
    private ProcessWay way(Task task, ProcessDefinition process) {
        return Optional.of(task.dossierId())
                .filter(id -> process.steps().stream().anyMatch(step -> step.when() != null))
                .flatMap(dossiers::dossier)
                .map(dossier -> new ProcessWay(process, dossier.caseName(), dossier.answers()))
                .orElseGet(() -> new ProcessWay(process, null, Map.of()));
    }

    /** A draft goes back to where it was drafted last, also where the process appraises in several steps. */
    private ProcessStep whereItCameFrom(Task task, ProcessStep step, ProcessDefinition process) {
        var named = way(task, process)
                .named(step, TaskOutcome.SENT_BACK.name())
                .orElseThrow(() -> new Refusal("processing.notYourStep"));
        if (named.kind() != StepKind.APPRAISE) {
            return named;
        }
        return tasks.all(task.dossierId()).stream()
                .filter(one -> one.outcome() == TaskOutcome.DRAFTED)
                .reduce((one, later) -> later)
                .map(this::step)
                .orElse(named);
    }

    private Task open(Task from, ProcessStep step, Leaving leaving) {
        var unit = step.unit() == null ? home(from) : step.unit();
        var before = tasks.all(from.dossierId()).stream()
                .filter(one -> one.kind() != TaskKind.OPINION
                        && one.stepId().filter(step.id()::equals).isPresent())
                .reduce((one, later) -> later);
        var round = before.map(Task::round).orElse(0) + 1;
        var back = from.outcome() == TaskOutcome.SENT_BACK;
        var task = from.enters(new StepOpening(
                step,
                unit,
                round,
                leaving.at(),
                back ? null : terms.own(from, step, leaving.at()),
                dueAt(from, leaving.at())));
        if (back) {
            task.sentBackBy(from, leaving.remark(), before.orElse(task));
        } else {
            before.or(() -> sameHands(from, step, unit)).ifPresent(task::heldLike);
        }
        tasks.add(task);
        if (step.kind() == StepKind.CONSULT) {
            consulting.begun(task, step, leaving);
        }
        return task;
    }

    /** The unit of the procedure, also behind a step that another unit took. */
    private String home(Task from) {
        return procedures
                .version(from.procedureCode(), from.procedureVersion())
                .map(ProcedureVersionView::unit)
                .orElse(from.unit());
    }

    /** Who did one step goes on with the next, where it is for the same role of the same unit. */
    private static Optional<Task> sameHands(Task from, ProcessStep step, String unit) {
        var same = from.role().filter(role -> role.equals(step.role())).isPresent()
                && from.unit().equals(unit);
        return same ? Optional.of(from) : Optional.empty();
    }

    /** When the dossier is due; while its clock stands still, when the step before was. */
    private Instant dueAt(Task from, Instant now) {
        return terms.dossier(from.dossierId(), now).orElse(from.dueAt());
    }
}
