package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.processing.api.AssignTask;
import vn.gov.dvctt.processing.api.HandOverTask;
import vn.gov.dvctt.processing.api.SendBack;
import vn.gov.dvctt.processing.api.TaskChange;
import vn.gov.dvctt.processing.api.TaskLane;

/** What counts as a change of a dossier, and for whom. */
@ParameterizedClass
@EnumSource(Engine.class)
class ChangeTest {
    private static final String UNIT = "TNN";

    @Parameter
    private Engine engine;

    private ProcessGround process;
    private long intake;
    private long handler;
    private long head;

    @BeforeEach
    void begin() {
        process = new ProcessGround(engine);
        intake = process.official(UNIT, "INTAKE");
        handler = process.official(UNIT, "HANDLER");
        head = process.official(UNIT, "UNIT_HEAD");
    }

    @Test
    void anOpinionMarksItForWhoeverOpenedItAndNobodyElse() {
        var dossier = process.received("1.004122", UNIT);
        opens(intake, dossier);
        process.answers(dossier, UNIT, true);
        assertEquals(Optional.of(TaskChange.OPINION), mark(intake, dossier));
        assertEquals(Optional.empty(), mark(handler, dossier));
        opens(intake, dossier);
        assertEquals(Optional.empty(), mark(intake, dossier));
    }

    @Test
    void whatOneDoesOneselfIsNoChange() {
        var dossier = process.atTheMinistry("1.004122", UNIT, UNIT);
        opens(handler, dossier);
        opens(head, dossier);
        process.does(handler, shop -> shop.get(HandlingDeskBean.class)
                .draft(process.draft(shop, dossier, "Cấp giấy phép hành nghề khoan")));
        assertEquals(Optional.empty(), mark(handler, dossier));
        assertEquals(Optional.of(TaskChange.SENT_ON), mark(head, dossier));
        process.does(head, shop -> shop.get(UnitHeadDeskBean.class)
                .sendBack(new SendBack(dossier, ProcessGround.revision(shop, dossier), StepsDone.WHY)));
        assertEquals(Optional.of(TaskChange.SENT_BACK), mark(handler, dossier));
    }

    @Test
    void whoIsHandedADossierIsToldThoughTheyNeverOpenedIt() {
        var dossier = process.atTheMinistry("1.004122", UNIT, UNIT);
        var receiver = process.colleague(UNIT, "HANDLER", "Lê Văn Nhận");
        process.does(handler, shop -> shop.get(AssignmentDeskBean.class)
                .handOver(new HandOverTask(dossier, ProcessGround.revision(shop, dossier), receiver, "")));
        assertEquals(Optional.of(TaskChange.HANDED_OVER), mark(receiver, dossier));
        assertEquals(Optional.empty(), mark(handler, dossier));
        process.does(receiver, shop -> shop.get(AssignmentDeskBean.class)
                .accept(dossier, ProcessGround.revision(shop, dossier)));
        assertEquals(Optional.of(TaskChange.HAND_OVER_ACCEPTED), mark(handler, dossier));
        process.does(head, shop -> shop.get(UnitHeadDeskBean.class)
                .assign(new AssignTask(dossier, ProcessGround.revision(shop, dossier), handler)));
        assertEquals(Optional.of(TaskChange.ASSIGNED), mark(handler, dossier));
        assertEquals(Optional.of(TaskChange.ASSIGNED), mark(receiver, dossier), "had it before");
    }

    @Test
    void openingTwiceWritesOnce() {
        var dossier = process.received("1.004122", UNIT);
        opens(intake, dossier);
        var first = look(intake, dossier);
        opens(intake, dossier);
        assertEquals(first, look(intake, dossier));
    }

    @Test
    void receiversAreThoseOfTheUnitWhoDoWhatLiesInTheLane() {
        process.colleague(UNIT, "HANDLER", "Lê Văn Nhận");
        process.colleague("KTTV", "HANDLER", "Người đơn vị khác");
        assertEquals(List.of("HANDLER TNN", "Lê Văn Nhận"), receivers(TaskLane.TO_HANDLE));
        assertEquals(List.of(), receivers(TaskLane.TO_RECEIVE));
        assertEquals(List.of(), receivers(TaskLane.DONE));
    }

    private List<String> receivers(TaskLane lane) {
        return process.by(head, shop -> shop.get(AssignmentDeskBean.class).receivers(lane)).stream()
                .map(one -> one.name())
                .toList();
    }

    private void opens(long official, long dossier) {
        process.does(official, shop -> shop.get(Looking.class)
                .at(shop.get(People.class).me(), dossier, Instant.now()));
    }

    private Optional<TaskChange> mark(long official, long dossier) {
        return process.by(
                official,
                shop -> shop.get(TaskLooks.class).of(official, dossier).flatMap(TaskLook::happened));
    }

    private Object look(long official, long dossier) {
        return process.by(official, shop -> shop.entities()
                .createNativeQuery("select looked_at from task_look where official_id = " + official
                        + " and dossier_id = " + dossier)
                .getSingleResult());
    }
}
