package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.processing.StepActs.Aim;
import vn.gov.dvctt.processing.api.AssignTask;
import vn.gov.dvctt.processing.api.SendBack;
import vn.gov.dvctt.processing.api.TaskChange;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.processing.api.TaskOutcome;
import vn.gov.dvctt.processing.api.UnitHeadDesk;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Acts of the head of a unit. */
@Stateless
@RolesAllowed(Role.UNIT_HEAD)
public class UnitHeadDeskBean implements UnitHeadDesk {
    private static final Set<TaskKind> APPROVAL = Set.of(TaskKind.APPROVAL);

    @Inject
    private StepActs acts;

    @Inject
    private ProcessCourse course;

    @Inject
    private People people;

    @Inject
    private Drafts drafts;

    @Inject
    private HandOvers handOvers;

    @Inject
    private LookingBean looking;

    @Inject
    private TaskLooks looks;

    @Override
    public void assign(AssignTask command) {
        acts.held(command.dossierId(), hand -> {
            var task = hand.task();
            if (task.revision() != command.revision()) {
                throw new Refusal("processing.changed");
            }
            if (task.lane() == TaskLane.TO_SIGN) {
                throw new Refusal("processing.notYourStep");
            }
            var official = colleague(task, command.officialId());
            handOvers.answer(task, false, null, hand.now());
            handOvers.add(HandOver.assigned(task, hand.words(), official.name(), hand.now()));
            task.holdBy(official);
            tell(official, hand);
            return task;
        });
    }

    /** Whoever had it before is told as well, if they opened it; a head who keeps it is told nothing. */
    private void tell(Person official, Hand hand) {
        var dossierId = hand.task().dossierId();
        looking.happened(dossierId, TaskChange.ASSIGNED, hand.now());
        if (official.id() != hand.who().me().id()) {
            looks.told(official.id(), dossierId, TaskChange.ASSIGNED, hand.now());
        }
    }

    private Person colleague(Task task, long id) {
        return people.person(id)
                .filter(one -> one.unit().equals(task.unit()))
                .filter(one -> task.role().filter(one.roles()::contains).isPresent())
                .orElseThrow(() -> new Refusal("processing.notAColleague"));
    }

    @Override
    public void agree(long dossierId, int revision) {
        acts.act(new Aim(dossierId, revision, Role.UNIT_HEAD, APPROVAL), hand -> {
            drafts.mustBe(dossierId).agreedBy(hand.words(), hand.now());
            return course.leave(hand.task(), TaskOutcome.AGREED, hand.leaving());
        });
    }

    @Override
    public void sendBack(SendBack command) {
        var why = DraftRules.reason(command.reason());
        acts.act(new Aim(command.dossierId(), command.revision(), Role.UNIT_HEAD, APPROVAL), hand -> {
            drafts.mustBe(command.dossierId()).forgetNames();
            return course.leave(
                    hand.task(), TaskOutcome.SENT_BACK, hand.leaving().because(why));
        });
    }
}
