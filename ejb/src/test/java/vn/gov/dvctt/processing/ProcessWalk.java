package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Random;
import java.util.Set;
import vn.gov.dvctt.procedure.api.ProcessDefinition;
import vn.gov.dvctt.processing.ClockGround.Shop;
import vn.gov.dvctt.processing.api.GiveOpinion;
import vn.gov.dvctt.processing.api.OpinionStance;
import vn.gov.dvctt.processing.api.TaskAct;

/** One dossier led by chance through its process, by whatever the desks offer to whoever's turn it is. */
final class ProcessWalk {
    private static final int PATIENCE = 12;
    private static final Set<TaskAct> BACK = Set.of(TaskAct.SEND_BACK, TaskAct.SECOND_ROUND);
    private static final Set<TaskAct> LEADING = Set.of(
            TaskAct.FINISH_INSPECTION,
            TaskAct.RECORD_ANSWER,
            TaskAct.DRAFT,
            TaskAct.SECOND_ROUND,
            TaskAct.AGREE,
            TaskAct.APPROVE,
            TaskAct.ISSUE,
            TaskAct.SEND_BACK);

    private final ProcessGround ground;
    private final StepsDone done;
    private final ProcessDefinition process;
    private final Random random;

    ProcessWalk(ProcessGround ground, ProcessDefinition process, Random random) {
        this.ground = ground;
        this.done = new StepsDone(ground);
        this.process = process;
        this.random = random;
    }

    /** The status in which it ends. */
    String decided(long dossier) {
        ground.answers(dossier, "TNN", true);
        if (!process.ministryDecides()) {
            return "APPROVED";
        }
        for (int i = 0; isOpen(dossier); i++) {
            assertTrue(i < 120, () -> "no end: " + ground.went(dossier) + process);
            step(dossier, i);
        }
        return ground.ground.dossier(dossier, "status");
    }

    private boolean isOpen(long dossier) {
        var status = ground.ground.dossier(dossier, "status");
        return status.equals("IN_PROCESS") || status.startsWith("SUPPLEMENT");
    }

    private void step(long dossier, int already) {
        var steps = ground.stands(dossier).stream()
                .filter(line -> !line.startsWith("opinion"))
                .toList();
        assertEquals(1, steps.size(), () -> "one step at a time: " + ground.stands(dossier) + process);
        if (steps.get(0).contains("AWAITING_APPLICANT")) {
            done.answered(dossier);
            return;
        }
        var id = steps.get(0).split("/")[0];
        var unit = steps.get(0).split(" ")[2];
        var official = ground.official(unit, process.step(id).orElseThrow().role());
        opinions(dossier);
        if (ground.stands(dossier).stream().noneMatch(line -> line.startsWith(id + "/"))) {
            // the last opinion ended the step
            return;
        }
        var may = new ArrayList<>(ground.seen(official, dossier).acts().stream()
                .filter(LEADING::contains)
                .filter(act -> already < PATIENCE || !BACK.contains(act))
                .sorted()
                .toList());
        assertFalse(may.isEmpty(), () -> "nothing leads on from " + id + ": " + process);
        act(may.get(random.nextInt(may.size())), official, dossier);
    }

    private void opinions(long dossier) {
        for (var line : ground.stands(dossier)) {
            if (line.startsWith("opinion")) {
                done.gives(ground.official(line.split(" ")[2], "HANDLER"), dossier);
            }
        }
    }

    private void act(TaskAct act, long official, long dossier) {
        ground.does(official, shop -> {
            var revision = ProcessGround.revision(shop, dossier);
            switch (act) {
                case FINISH_INSPECTION -> shop.get(HandlingDeskBean.class).finishInspection(dossier, revision);
                case RECORD_ANSWER -> recorded(shop, dossier);
                case DRAFT ->
                    shop.get(HandlingDeskBean.class).draft(ground.draft(shop, dossier, "Về việc cấp giấy phép"));
                case SECOND_ROUND -> shop.get(HandlingDeskBean.class).secondRound(StepsDone.supplement(shop, dossier));
                case AGREE -> shop.get(UnitHeadDeskBean.class).agree(dossier, revision);
                case APPROVE -> shop.get(ApprovalDeskBean.class).approve(dossier, revision);
                case ISSUE -> shop.get(IssueDeskBean.class).issue(dossier, revision);
                case SEND_BACK -> sendBack(shop, dossier);
                default -> throw new IllegalStateException(act.name());
            }
        });
    }

    private static void recorded(Shop shop, long dossier) {
        var asked = shop.get(vn.gov.dvctt.processing.api.ProcessDesk.class).process(dossier).opinions().stream()
                .filter(one -> one.stance() == null)
                .findFirst()
                .orElseThrow();
        shop.get(HandlingDeskBean.class)
                .recordAnswer(new GiveOpinion(
                        asked.id(), asked.revision(), OpinionStance.AGREES, "Cơ quan được hỏi nhất trí với đề xuất"));
    }

    private static void sendBack(Shop shop, long dossier) {
        var kind = shop.get(Tasks.class).open(dossier).stream()
                .filter(task -> task.kind() != TaskKind.OPINION)
                .findFirst()
                .orElseThrow();
        var back = StepsDone.back(shop, dossier);
        if (kind.kind() == TaskKind.ISSUE) {
            shop.get(IssueDeskBean.class).sendBack(back);
        } else if (kind.role().filter("APPROVER"::equals).isPresent()) {
            shop.get(ApprovalDeskBean.class).sendBack(back);
        } else {
            shop.get(UnitHeadDeskBean.class).sendBack(back);
        }
    }
}
