package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.processing.api.IntakeDesk;
import vn.gov.dvctt.processing.api.ReceiveDossier;
import vn.gov.dvctt.processing.api.Reception;
import vn.gov.dvctt.processing.api.RefuseReception;
import vn.gov.dvctt.processing.api.RequestSupplement;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Acts of intake. The task is settled first, so that of two at once one hears a refusal before the dossier moves. */
@Stateless
@RolesAllowed(Role.INTAKE)
public class IntakeDeskBean implements IntakeDesk {
    @Inject
    private People people;

    @Inject
    private Procedures procedures;

    @Inject
    private DossierProgress progress;

    @Inject
    private Tasks tasks;

    @Inject
    private ClockEvents clocks;

    @Inject
    private Calendars calendars;

    @Inject
    private DeskFigures figures;

    @Override
    public void take(long dossierId, int revision) {
        var me = people.me();
        var task = ofMyUnit(me, dossierId);
        task.takenBy(me, revision);
        tasks.settle(task);
        figures.forget(me.id());
    }

    @Override
    public Reception receive(ReceiveDossier command) {
        var me = people.me();
        var now = Instant.now();
        var task = held(me, command.dossierId(), command.revision());
        var term = IntakeRules.term(procedureOf(task).phases(), command.workingDays());
        clocks.add(ClockEvent.started(task.dossierId(), term, now, idOf(me)));
        var dueAt = calendars.clock(now).due(now, term).dueAt();
        var code = progress.receive(task.dossierId(), dueAt, idOf(me), now);
        return new Reception(code, dueAt);
    }

    @Override
    public void requestSupplement(RequestSupplement command) {
        var me = people.me();
        var now = Instant.now();
        var task = held(me, command.dossierId(), command.revision());
        IntakeRules.check(command, procedureOf(task));
        var answerBy = calendars.clock(now).answerBy(now, command.days());
        progress.requestSupplement(task.dossierId(), command.items(), answerBy, idOf(me), now);
    }

    @Override
    public void refuseReception(RefuseReception command) {
        var me = people.me();
        var task = held(me, command.dossierId(), command.revision());
        IntakeRules.check(command);
        progress.refuseReception(task.dossierId(), command.reason().strip(), idOf(me), Instant.now());
    }

    private Task held(Person me, long dossierId, int revision) {
        var task = ofMyUnit(me, dossierId);
        task.actedOnBy(me, revision);
        tasks.settle(task);
        figures.forget(me.id());
        return task;
    }

    private Task ofMyUnit(Person me, long dossierId) {
        return tasks.latest(me.unit(), dossierId).orElseThrow(() -> new Refusal("processing.notFound"));
    }

    private ProcedureVersionView procedureOf(Task task) {
        return procedures
                .version(task.procedureCode(), task.procedureVersion())
                .orElseThrow(() -> new Refusal("processing.notFound"));
    }

    private static String idOf(Person person) {
        return String.valueOf(person.id());
    }
}
