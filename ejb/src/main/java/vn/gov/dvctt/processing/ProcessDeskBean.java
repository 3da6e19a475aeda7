package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.document.api.Results;
import vn.gov.dvctt.processing.api.ColleagueRow;
import vn.gov.dvctt.processing.api.OpinionView;
import vn.gov.dvctt.processing.api.ProcessDesk;
import vn.gov.dvctt.processing.api.ProcessOnDesk;
import vn.gov.dvctt.processing.api.TaskAct;
import vn.gov.dvctt.processing.api.UnitChoice;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Role;

/** Where a dossier stands, and what the caller may do about it. What is offered here is asked again when it is done. */
@Stateless
@Reading
@RolesAllowed({Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK})
public class ProcessDeskBean implements ProcessDesk {
    @Inject
    private People people;

    @Inject
    private Papers papers;

    @Inject
    private Results results;

    @Inject
    private Delegations delegations;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Tasks tasks;

    @Inject
    private Opinions opinions;

    @Inject
    private Drafts drafts;

    @Inject
    private HandOvers handOvers;

    @Inject
    private ProcessCourse course;

    @Override
    public ProcessOnDesk process(long dossierId) {
        var now = Instant.now();
        var who = delegations.acting(now);
        var unit = who.me().unit();
        var latest = tasks.latest(unit, dossierId).orElseThrow(StepActs::notFound);
        var open = tasks.step(unit, dossierId);
        var asked = opinions.of(dossierId);
        var way = tasks.all(dossierId);
        var process = course.process(latest);
        var may = open.map(task -> ActsAtHand.of(task, course.step(task), who, asked, isSigned(task)))
                .orElse(Set.of());
        return new ProcessOnDesk(
                new StepPicture(process, way, course::step).steps(),
                open.map(Task::revision).orElse(-1),
                may,
                open.map(Task::assigneeName).orElse(null),
                open.map(who::inNameOf).orElse(null),
                open.map(Task::receiverName).orElse(null),
                open.flatMap(Task::remark).orElse(null),
                drafts.of(dossierId).map(DecisionDraft::view).orElse(null),
                asked.stream().map(one -> view(one, now)).toList(),
                new ControlSlip(people::unitName, course::step).lines(way, handOvers.of(dossierId)),
                colleagues(open, who, may),
                may.contains(TaskAct.ASK_OPINIONS) ? units(unit) : List.of());
    }

    private boolean isSigned(Task task) {
        return task.kind() == TaskKind.ISSUE && results.areSigned(task.unit(), task.procedureCode());
    }

    private List<ColleagueRow> colleagues(Optional<Task> open, Acting who, Set<TaskAct> may) {
        if (!may.contains(TaskAct.ASSIGN) && !may.contains(TaskAct.HAND_OVER)) {
            return List.of();
        }
        var task = open.orElseThrow();
        return task.role().map(role -> colleagues.of(task.unit(), role)).orElse(List.of()).stream()
                .filter(one ->
                        may.contains(TaskAct.ASSIGN) || one.id() != who.me().id())
                .toList();
    }

    private List<UnitChoice> units(String own) {
        return people.units().entrySet().stream()
                .filter(unit -> !unit.getKey().equals(own))
                .map(unit -> new UnitChoice(unit.getKey(), unit.getValue()))
                .sorted(Comparator.comparing(UnitChoice::name))
                .toList();
    }

    private OpinionView view(Opinion one, Instant now) {
        return new OpinionView(
                one.id(),
                one.revision(),
                one.unit().map(people::unitName).orElseGet(one::body),
                one.unit().isEmpty(),
                one.question(),
                one.askedAt(),
                one.dueAt(),
                one.stance(),
                one.answer(),
                one.answeredBy(),
                one.closedAt(),
                one.unit().isEmpty() ? papers.papers(one.papers()) : List.of(),
                one.isLate(now));
    }
}
