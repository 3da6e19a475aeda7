package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.processing.api.AssignmentDesk;
import vn.gov.dvctt.processing.api.ColleagueRow;
import vn.gov.dvctt.processing.api.HandOverTask;
import vn.gov.dvctt.processing.api.SendBack;
import vn.gov.dvctt.processing.api.TaskChange;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Who holds a step. */
@Stateless
@RolesAllowed({Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK})
public class AssignmentDeskBean implements AssignmentDesk {
    @Inject
    private StepActs acts;

    @Inject
    private People people;

    @Inject
    private HandOvers handOvers;

    @Inject
    private Colleagues colleagues;

    @Inject
    private TaskLooks looks;

    @Override
    @Reading
    public List<ColleagueRow> receivers(TaskLane lane) {
        if (!lane.isAssigned()) {
            return List.of();
        }
        var me = people.me();
        // a head may keep it; nobody hands anything over to themselves
        return colleagues.doing(me, lane).stream()
                .filter(one -> me.roles().contains(Role.UNIT_HEAD) || one.id() != me.id())
                .toList();
    }

    @Override
    public void take(long dossierId, int revision) {
        acts.held(dossierId, hand -> {
            hand.task().refuseUnlessFor(hand.who(), revision);
            hand.task().heldFrom(hand.who());
            return hand;
        });
    }

    @Override
    public void handOver(HandOverTask command) {
        acts.held(command.dossierId(), hand -> {
            var task = hand.task();
            task.refuseUnlessFor(hand.who(), command.revision());
            task.heldFrom(hand.who());
            var receiver = people.person(command.receiverId())
                    .filter(one -> one.unit().equals(task.unit())
                            && one.id() != hand.who().me().id())
                    .filter(one -> task.role().filter(one.roles()::contains).isPresent())
                    .orElseThrow(() -> new Refusal("processing.notAColleague"));
            handOvers.answer(task, false, null, hand.now());
            handOvers.add(new HandOver(task, hand.words(), receiver.name(), note(command.note()), hand.now()));
            task.offeredTo(receiver);
            looks.told(receiver.id(), command.dossierId(), TaskChange.HANDED_OVER, hand.now());
            return hand;
        });
    }

    @Override
    public void accept(long dossierId, int revision) {
        acts.held(dossierId, hand -> {
            refuseUnlessOffered(hand, revision);
            handOvers.answer(hand.task(), true, null, hand.now());
            tellTheGiver(hand, TaskChange.HAND_OVER_ACCEPTED);
            hand.task().holdBy(hand.who().me());
            return hand;
        });
    }

    @Override
    public void decline(SendBack command) {
        var why = DraftRules.reason(command.reason());
        acts.held(command.dossierId(), hand -> {
            refuseUnlessOffered(hand, command.revision());
            handOvers.answer(hand.task(), false, why, hand.now());
            tellTheGiver(hand, TaskChange.HAND_OVER_DECLINED);
            hand.task().offerDeclined();
            return hand;
        });
    }

    private void tellTheGiver(Hand hand, TaskChange answer) {
        hand.task()
                .assigneeId()
                .ifPresent(giver -> looks.told(giver, hand.task().dossierId(), answer, hand.now()));
    }

    private static void refuseUnlessOffered(Hand hand, int revision) {
        hand.task().refuseUnlessSeen(hand.who(), revision);
        if (hand.task().receiverId().filter(hand.who()::actsFor).isEmpty()) {
            throw new Refusal("processing.notOffered");
        }
    }

    private static String note(String note) {
        var stripped = note == null ? "" : note.strip();
        if (stripped.length() > 1_000) {
            throw new Refusal("processing.noteLength", 1_000);
        }
        return stripped.isEmpty() ? null : stripped;
    }
}
