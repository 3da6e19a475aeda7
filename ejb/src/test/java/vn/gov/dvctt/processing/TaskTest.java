package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.dossier.api.DossierCode;
import vn.gov.dvctt.dossier.api.DossierSubmitted;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.processing.api.TaskOutcome;
import vn.gov.dvctt.shared.Refusal;

class TaskTest {
    private static final DossierCode CODE = new DossierCode("000.00.00.G13-261124-0001");
    private static final Instant NOW = ClockText.moment("2026-11-24 09:00");
    private static final Instant LATER = ClockText.moment("2026-11-27 17:30");
    private static final Person HOA = official(12, "Trần Thị Hoa");
    private static final Person BINH = official(13, "Lê Văn Bình");

    private final Task task = Task.intake(
            new DossierSubmitted(
                    7, "NS-261124-7KQ2MX", "1.004241", 1, "Cung cấp dữ liệu", "TNN", 40, "Nguyễn Văn Đức", false, NOW),
            LATER);

    @Test
    void aNewDossierWaitsToBeReceived() {
        assertEquals(TaskLane.TO_RECEIVE, task.lane());
        assertEquals(LATER, task.dueAt());
    }

    @Test
    void anyOfficialMayActOnATaskThatNobodyHolds() {
        assertDoesNotThrow(() -> task.refuseUnlessFor(HOA, 0));
    }

    @Test
    void aTaskHeldByAColleagueIsRefusedWithTheName() {
        task.takenBy(HOA, 0);

        var refusal = assertThrows(Refusal.class, () -> task.refuseUnlessFor(BINH, 0));

        assertEquals("processing.heldBy", refusal.key());
        assertEquals(List.of("Trần Thị Hoa"), refusal.arguments());
    }

    @Test
    void aColleagueMayTakeOver() {
        task.takenBy(HOA, 0);
        task.takenBy(BINH, 0);

        assertEquals("Lê Văn Bình", task.assigneeName());
    }

    @Test
    void whatChangedSinceItWasSeenIsRefused() {
        assertEquals(
                "processing.changed",
                assertThrows(Refusal.class, () -> task.refuseUnlessFor(HOA, 3)).key());
    }

    @Test
    void aReceivedDossierCannotBeReceivedAgain() {
        task.received(CODE, NOW);

        var refusal = assertThrows(Refusal.class, () -> task.refuseUnlessFor(HOA, 0));

        assertEquals("processing.notToReceive.RECEIVED", refusal.key());
    }

    @Test
    void whileTheApplicantMendsNobodyActs() {
        task.awaitApplicant(LATER);

        var refusal = assertThrows(Refusal.class, () -> task.takenBy(HOA, 0));

        assertEquals("processing.notToReceive.AWAITING_APPLICANT", refusal.key());
        task.resume(LATER);
        assertEquals(TaskLane.TO_RECEIVE, task.lane());
    }

    @Test
    void takingSeveralLeavesAColleaguesDossierAlone() {
        task.takenIfFreeBy(HOA);
        task.takenIfFreeBy(HOA);

        var refusal = assertThrows(Refusal.class, () -> task.takenIfFreeBy(official(9, "Lê Văn Nam")));

        assertEquals("processing.heldBy", refusal.key());
        assertEquals("Trần Thị Hoa", task.assigneeName());
    }

    @Test
    void receptionOpensTheTrackingTaskForTheSameOfficial() {
        task.takenBy(HOA, 0);
        task.received(CODE, NOW);
        var tracking = task.tracking(CODE, NOW, LATER);

        assertEquals(TaskLane.DONE, task.lane());
        assertEquals(TaskOutcome.RECEIVED, task.outcome());
        assertEquals(TaskLane.AT_SYSTEM, tracking.lane());
        assertEquals("Trần Thị Hoa", tracking.assigneeName());
    }

    private static Person official(long id, String name) {
        return new Person(id, AccountKind.OFFICIAL, name, "", "TNN", Set.of("INTAKE"), Map.of());
    }
}
