package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.procedure.api.WaitGround;
import vn.gov.dvctt.processing.StepActs.Aim;
import vn.gov.dvctt.processing.api.AskOpinions;
import vn.gov.dvctt.processing.api.DraftDecision;
import vn.gov.dvctt.processing.api.GiveOpinion;
import vn.gov.dvctt.processing.api.HandlingDesk;
import vn.gov.dvctt.processing.api.RequestSupplement;
import vn.gov.dvctt.processing.api.TaskOutcome;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Acts of a handler while a dossier is inspected and appraised. */
@Stateless
@RolesAllowed(Role.HANDLER)
public class HandlingDeskBean implements HandlingDesk {
    private static final Set<TaskKind> APPRAISAL = Set.of(TaskKind.APPRAISAL);

    @Inject
    private StepActs acts;

    @Inject
    private ProcessCourse course;

    @Inject
    private DossierProgress progress;

    @Inject
    private Procedures procedures;

    @Inject
    private Calendars calendars;

    @Inject
    private Drafts drafts;

    @Inject
    private Consulting consulting;

    @Inject
    private OpinionRounds rounds;

    @Override
    public void finishInspection(long dossierId, int revision) {
        var kinds = Set.of(TaskKind.INSPECTION, TaskKind.CONSULTATION);
        acts.act(new Aim(dossierId, revision, Role.HANDLER, kinds), hand -> {
            refuseUnlessHeard(hand);
            var inspected = hand.task().kind() == TaskKind.INSPECTION;
            return course.leave(hand.task(), inspected ? TaskOutcome.INSPECTED : TaskOutcome.ADVISED, hand.leaving());
        });
    }

    @Override
    public void askOpinions(AskOpinions command) {
        var aim = new Aim(command.dossierId(), command.revision(), Role.HANDLER, StepActs.HANDLING);
        acts.act(aim, hand -> rounds.ask(hand, command));
    }

    @Override
    public void recordAnswer(GiveOpinion command) {
        var opinion = rounds.outside(command.opinionId());
        acts.held(opinion.dossierId(), hand -> {
            hand.task().refuseUnlessFor(hand.who(), hand.task().revision());
            return rounds.record(hand, opinion, command);
        });
    }

    @Override
    public void requestSupplement(RequestSupplement command) {
        var aim = new Aim(command.dossierId(), command.revision(), Role.HANDLER, StepActs.HANDLING);
        acts.act(aim, hand -> {
            if (hand.step().pause() == WaitGround.SECOND_ROUND) {
                throw new Refusal("processing.notYourStep");
            }
            return ask(hand, command);
        });
    }

    @Override
    public void secondRound(RequestSupplement command) {
        var aim = new Aim(command.dossierId(), command.revision(), Role.HANDLER, APPRAISAL);
        acts.act(aim, hand -> {
            course.leave(hand.task(), TaskOutcome.SECOND_ROUND, hand.leaving());
            return ask(hand, command);
        });
    }

    @Override
    public void draft(DraftDecision command) {
        DraftRules.check(command);
        acts.act(new Aim(command.dossierId(), command.revision(), Role.HANDLER, APPRAISAL), hand -> {
            refuseUnlessHeard(hand);
            drafts.begun(command.dossierId()).write(command, hand.words(), hand.now());
            return course.leave(hand.task(), TaskOutcome.DRAFTED, hand.leaving());
        });
    }

    private Hand ask(Hand hand, RequestSupplement command) {
        var task = hand.task();
        IntakeRules.check(
                command,
                procedures
                        .version(task.procedureCode(), task.procedureVersion())
                        .orElseThrow(StepActs::notFound));
        var answerBy = calendars.clock(hand.now()).answerBy(hand.now(), command.days());
        progress.requestSupplement(
                task.dossierId(), command.items(), answerBy, hand.who().by(), hand.now());
        return hand;
    }

    /** Who was asked in time is heard; who lets the time pass is no longer waited for. */
    private void refuseUnlessHeard(Hand hand) {
        if (!consulting.allHeard(hand.task().dossierId(), hand.now())) {
            throw new Refusal("processing.opinionsOpen");
        }
        consulting.forget(hand.task().dossierId(), hand.now());
    }
}
