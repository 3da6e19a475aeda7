package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.processing.api.IntakeDesk;
import vn.gov.dvctt.processing.api.ReceiveDossier;
import vn.gov.dvctt.processing.api.Reception;
import vn.gov.dvctt.processing.api.RefuseReception;
import vn.gov.dvctt.processing.api.RequestSupplement;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Acts of intake. The dossier moves before the task does: everybody takes their rows in this order, so that nobody waits in a circle. */
@Stateless
@RolesAllowed(Role.INTAKE)
public class IntakeDeskBean implements IntakeDesk {
    @Inject
    private People people;

    @Inject
    private Procedures procedures;

    @Inject
    private DossierReading dossiers;

    @Inject
    private DossierProgress progress;

    @Inject
    private Tasks tasks;

    @Inject
    private ClockEvents clocks;

    @Inject
    private Calendars calendars;

    @Inject
    private FeePauses fees;

    @Inject
    private DeskFigures figures;

    @Override
    public void take(long dossierId, int revision) {
        var me = people.me();
        var task = ofMyUnit(me, dossierId);
        task.takenBy(me, revision);
        first(me, () -> task);
    }

    @Override
    public void takeFree(long dossierId) {
        var me = people.me();
        var task = ofMyUnit(me, dossierId);
        task.takenIfFreeBy(me);
        first(me, () -> task);
    }

    @Override
    public Reception receive(ReceiveDossier command) {
        var me = people.me();
        var now = Instant.now();
        var task = mineToDo(me, command.dossierId(), command.revision());
        refuseUnlessScanned(command.dossierId());
        var term = IntakeRules.term(phasesOf(task), command.workingDays());
        var dueAt = calendars.clock(now).due(now, term).dueAt();
        return first(me, () -> {
            var code = progress.receive(task.dossierId(), dueAt, idOf(me), now);
            task.holdBy(me);
            clocks.add(ClockEvent.started(task.dossierId(), term, now, idOf(me)));
            fees.begun(task.dossierId(), task.unit(), now);
            task.holdBy(me);
            tasks.hold(task.dossierId(), me);
            return new Reception(code, dueAt);
        });
    }

    @Override
    public void requestSupplement(RequestSupplement command) {
        var me = people.me();
        var now = Instant.now();
        var task = mineToDo(me, command.dossierId(), command.revision());
        IntakeRules.check(command, procedureOf(task));
        var answerBy = calendars.clock(now).answerBy(now, command.days());
        first(me, () -> {
            progress.requestSupplement(task.dossierId(), command.items(), answerBy, idOf(me), now);
            tasks.hold(task.dossierId(), me);
            return task;
        });
    }

    @Override
    public void refuseReception(RefuseReception command) {
        var me = people.me();
        var task = mineToDo(me, command.dossierId(), command.revision());
        IntakeRules.check(command);
        first(me, () -> {
            progress.refuseReception(task.dossierId(), command.reason().strip(), idOf(me), Instant.now());
            task.holdBy(me);
            return task;
        });
    }

    /** Of two at once one wins; the other hears a refusal. */
    private <T> T first(Person me, Supplier<T> deed) {
        figures.forget(me.id());
        return tasks.unlessOvertaken(deed);
    }

    private Task mineToDo(Person me, long dossierId, int revision) {
        var task = ofMyUnit(me, dossierId);
        task.refuseUnlessFor(me, revision);
        return task;
    }

    /** What nobody may read yet was not checked, and must not travel on. */
    private void refuseUnlessScanned(long dossierId) {
        var filed = dossiers.dossier(dossierId).orElseThrow(() -> new Refusal("processing.notFound"));
        if (filed.papers().stream().anyMatch(given -> !given.paper().scan().isReadable())) {
            throw new Refusal("processing.notScanned");
        }
    }

    private Task ofMyUnit(Person me, long dossierId) {
        return tasks.latest(me.unit(), dossierId).orElseThrow(() -> new Refusal("processing.notFound"));
    }

    private ProcedureVersionView procedureOf(Task task) {
        return procedures
                .version(task.procedureCode(), task.procedureVersion())
                .orElseThrow(() -> new Refusal("processing.notFound"));
    }

    private List<TermPhase> phasesOf(Task task) {
        var procedure = procedureOf(task);
        if (procedure.phases().stream().allMatch(phase -> phase.when() == null)) {
            return procedure.phases();
        }
        var filed = dossiers.dossier(task.dossierId()).orElseThrow(() -> new Refusal("processing.notFound"));
        return procedure.phasesFor(filed.caseName(), filed.answers());
    }

    private static String idOf(Person person) {
        return String.valueOf(person.id());
    }
}
