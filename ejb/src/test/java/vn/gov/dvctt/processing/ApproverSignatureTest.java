package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.document.api.FindResults;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.document.api.ResultDesk;
import vn.gov.dvctt.document.api.ResultRow;
import vn.gov.dvctt.document.api.ResultStatus;
import vn.gov.dvctt.document.api.ResultView;
import vn.gov.dvctt.document.api.Verification;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.processing.api.AssignTask;
import vn.gov.dvctt.processing.api.BeginResultSigning;
import vn.gov.dvctt.processing.api.ResultSigningDesk;
import vn.gov.dvctt.processing.api.ResultTour;
import vn.gov.dvctt.processing.api.TaskAct;
import vn.gov.dvctt.processing.api.TaskLane;

/** A document waits between its number and its approver's signature: for whom, what may become of it, and of its number; on every database. */
@ParameterizedClass
@EnumSource(Engine.class)
class ApproverSignatureTest {
    private static final String UNIT = "TNN";
    private static final String PROCEDURE = "1.004122";

    @Parameter
    private Engine engine;

    private ProcessGround process;
    private StepsDone done;
    private Path settings;

    @BeforeEach
    void begin() throws IOException {
        process = new ProcessGround(engine);
        done = new StepsDone(process);
        settings = Path.of(System.getProperty("dvctt.home"), "portal.properties");
        Files.writeString(settings, "results.signed-by-approver=1.000070, " + PROCEDURE);
    }

    @AfterEach
    void asBefore() throws IOException {
        Files.delete(settings);
    }

    @Test
    void withItsNumberItLiesWithTheApproverAndNobodyElseSeesAResult() {
        var dossier = approved();
        assertEquals(Set.of(TaskAct.NUMBER, TaskAct.SEND_BACK), acts("CLERK", dossier));
        assertEquals("processing.signatureWanted", done.refused(process.official(UNIT, "CLERK"), shop -> shop.get(
                        IssueDeskBean.class)
                .issue(dossier, ProcessGround.revision(shop, dossier))));
        var number = numbered(dossier);
        assertEquals(List.of("issue/1 TO_SIGN TNN"), process.stands(dossier));
        assertEquals("IN_PROCESS", process.ground.dossier(dossier, "status"));
        assertEquals(Set.of(TaskAct.SIGN, TaskAct.REFUSE_SIGNATURE), acts("APPROVER", dossier));
        assertEquals(Set.of(TaskAct.TAKE_BACK), acts("CLERK", dossier));
        var seen = process.seen(process.official(UNIT, "CLERK"), dossier);
        assertEquals("APPROVER TNN", seen.heldBy());
        assertTrue(seen.draft().isToSign());
        assertEquals(number, seen.draft().number());
        var row = register().get(0);
        assertEquals(ResultStatus.PREPARED, row.status());
        assertEquals(Optional.empty(), verified(row));
        assertEquals(1, lane("APPROVER", TaskLane.TO_SIGN));
    }

    @Test
    void onlyWhoeverApprovedMaySign() {
        var dossier = approved();
        assertEquals("processing.notYourStep", refusedToSign(process.official(UNIT, "APPROVER"), dossier));
        numbered(dossier);
        var other = process.colleague(UNIT, "APPROVER", "Người Phê Duyệt Khác");
        assertEquals("processing.othersSignature", refusedToSign(other, dossier));
        assertEquals("processing.othersSignature", done.refused(other, shop -> shop.get(ResultSigningDesk.class)
                .refuse(StepsDone.back(shop, dossier))));
        assertFalse(process.seen(other, dossier).may(TaskAct.SIGN));
        assertEquals("processing.notFound", refusedToSign(process.official("KTTV", "APPROVER"), dossier));
        assertEquals("processing.changed", done.refused(process.official(UNIT, "APPROVER"), shop -> shop.get(
                        ResultSigningDesk.class)
                .begin(new BeginResultSigning(
                        dossier, ProcessGround.revision(shop, dossier) - 1, "http://localhost/back"))));
        assertEquals("processing.notYourStep", done.refused(process.official(UNIT, "UNIT_HEAD"), shop -> shop.get(
                        UnitHeadDeskBean.class)
                .assign(new AssignTask(
                        dossier, ProcessGround.revision(shop, dossier), process.official(UNIT, "CLERK")))));
    }

    @Test
    void signedAndSealedItIsIssuedInOneGo() {
        var dossier = approved();
        var number = numbered(dossier);
        var tour = tour(dossier);
        var sealed = sealed(dossier);
        process.does(process.official(UNIT, "APPROVER"), shop -> shop.get(SignaturePlaces.class)
                .signed(tour, sealed));
        assertEquals(List.of(), process.stands(dossier));
        assertEquals("APPROVED", process.ground.dossier(dossier, "status"));
        assertEquals(String.valueOf(sealed), process.ground.dossier(dossier, "result_paper_id"));
        var row = register().get(0);
        assertEquals(ResultStatus.IN_FORCE, row.status());
        assertEquals(number, row.number());
        assertEquals(number, verified(row).orElseThrow());
        var draft = process.seen(process.official(UNIT, "CLERK"), dossier).draft();
        assertFalse(draft.isToSign());
        assertEquals("APPROVER TNN", draft.approvedBy());
        assertTrue(draft.signedAt() != null && draft.issuedAt() != null);
        assertEquals("processing.notYourStep", done.refused(process.official(UNIT, "APPROVER"), shop -> shop.get(
                        SignaturePlaces.class)
                .signed(tour, sealed)));
        assertEquals("processing.notYourStep", done.refused(process.official(UNIT, "CLERK"), shop -> shop.get(
                        IssueDeskBean.class)
                .takeBack(StepsDone.back(shop, dossier))));
    }

    @Test
    void whatChangedWhileItWasSignedIsNotIssued() {
        var dossier = approved();
        numbered(dossier);
        var tour = tour(dossier);
        var sealed = sealed(dossier);
        process.ground.sql(
                "update task set revision = revision + 1 where closed_at is null and dossier_id = " + dossier);
        assertEquals("processing.changed", done.refused(process.official(UNIT, "APPROVER"), shop -> shop.get(
                        SignaturePlaces.class)
                .signed(tour, sealed)));
        assertEquals(List.of("issue/1 TO_SIGN TNN"), process.stands(dossier));
        assertEquals(ResultStatus.PREPARED, register().get(0).status());
    }

    @Test
    void takenBackTheNumberIsVoidAndTheNextDocumentBearsAnother() {
        var dossier = approved();
        var first = numbered(dossier);
        process.does(process.official(UNIT, "CLERK"), shop -> shop.get(IssueDeskBean.class)
                .takeBack(StepsDone.back(shop, dossier)));
        assertEquals(List.of("issue/1 TO_ISSUE TNN"), process.stands(dossier));
        assertEquals(
                "CLERK TNN",
                process.seen(process.official(UNIT, "CLERK"), dossier).heldBy());
        var gone = register().get(0);
        assertEquals(ResultStatus.VOID, gone.status());
        assertEquals(first, gone.number());
        assertEquals(Optional.empty(), verified(gone));
        assertEquals(StepsDone.WHY, view(gone).ground());
        var second = numbered(dossier);
        assertFalse(second.equals(first));
        assertEquals(
                List.of(second, first),
                register().stream().map(ResultRow::number).toList());
    }

    @Test
    void aRefusedSignatureTakesTheApprovalBackToWhoeverHandedItUp() {
        var dossier = approved();
        numbered(dossier);
        process.does(process.official(UNIT, "APPROVER"), shop -> shop.get(ResultSigningDesk.class)
                .refuse(StepsDone.back(shop, dossier)));
        assertEquals(List.of("review/2 TO_APPROVE TNN"), process.stands(dossier));
        assertEquals(ResultStatus.VOID, register().get(0).status());
        var head = process.seen(process.official(UNIT, "UNIT_HEAD"), dossier);
        assertEquals(StepsDone.WHY, head.remark());
        assertNull(head.draft().approvedBy());
        assertNull(head.draft().number());
        assertNull(head.draft().agreedBy());
    }

    @Test
    void aDossierThatEndsMeanwhileMakesItsNumberVoid() {
        var dossier = approved();
        numbered(dossier);
        var tour = tour(dossier);
        var sealed = sealed(dossier);
        var applicant = Long.parseLong(process.ground.dossier(dossier, "applicant_id"));
        process.does(
                applicant, shop -> shop.get(DossierDesk.class).withdraw("NS-" + dossier, "Đổi địa điểm công trình"));
        assertEquals(ResultStatus.VOID, register().get(0).status());
        assertEquals("processing.notYourStep", done.refused(process.official(UNIT, "APPROVER"), shop -> shop.get(
                        SignaturePlaces.class)
                .signed(tour, sealed)));
        assertEquals("WITHDRAWN", process.ground.dossier(dossier, "status"));
    }

    @Test
    void whereNobodySignsItIsSealedAndIssuedAsBefore() throws IOException {
        for (var setting : List.of("", "false", "DD, 1.000070")) {
            Files.writeString(settings, "results.signed-by-approver=" + setting);
            var dossier = approved();
            assertEquals(Set.of(TaskAct.ISSUE, TaskAct.SEND_BACK), acts("CLERK", dossier), setting);
            assertEquals("processing.notYourStep", done.refused(process.official(UNIT, "CLERK"), shop -> shop.get(
                            IssueDeskBean.class)
                    .number(dossier, ProcessGround.revision(shop, dossier))));
        }
        for (var setting : List.of("true", "TNN")) {
            Files.writeString(settings, "results.signed-by-approver=" + setting);
            assertTrue(acts("CLERK", approved()).contains(TaskAct.NUMBER), setting);
        }
    }

    private long approved() {
        return done.approved(process.atTheMinistry(PROCEDURE, UNIT, UNIT), UNIT);
    }

    private String numbered(long dossier) {
        return process.by(process.official(UNIT, "CLERK"), shop -> shop.get(IssueDeskBean.class)
                .number(dossier, ProcessGround.revision(shop, dossier)));
    }

    private Set<TaskAct> acts(String role, long dossier) {
        var acts = new HashSet<>(
                process.seen(process.official(UNIT, role), dossier).acts());
        acts.removeAll(Set.of(TaskAct.HAND_OVER, TaskAct.TAKE));
        return acts;
    }

    private String refusedToSign(long official, long dossier) {
        return done.refused(official, shop -> shop.get(ResultSigningDesk.class).toSign(dossier));
    }

    /** As the approver's browser left with it. */
    private ResultTour tour(long dossier) {
        return process.by(process.official(UNIT, "APPROVER"), shop -> {
            var document = shop.get(ResultSigningDesk.class).toSign(dossier);
            return new ResultTour(dossier, document.revision(), document.result(), document.number(), null);
        });
    }

    /** Another paper than the bare print; that it bears signatures is judged before, see OfficialSignatureTest. */
    private long sealed(long dossier) {
        var print = ((Number) process.ground.value("select paper_id from decision_draft where dossier_id = " + dossier))
                .longValue();
        return process.ground.in(shop ->
                shop.get(Papers.class).again(print, List.of("pdf"), 1L << 20).id());
    }

    private List<ResultRow> register() {
        return process.by(process.official(UNIT, "CLERK"), shop -> shop.get(ResultDesk.class)
                .page(new FindResults("", null, LocalDate.EPOCH, LocalDate.of(2100, 1, 1)), "")
                .rows());
    }

    private ResultView view(ResultRow row) {
        return process.by(process.official(UNIT, "CLERK"), shop -> shop.get(ResultDesk.class)
                .result(row.id()));
    }

    private Optional<String> verified(ResultRow row) {
        var code = view(row).code();
        return process.ground.in(
                shop -> shop.get(Verification.class).byCode(code).map(result -> result.number()));
    }

    private int lane(String role, TaskLane lane) {
        return process.by(process.official(UNIT, role), shop -> shop.get(TaskDeskBean.class).counts().lanes().stream()
                .filter(count -> count.lane() == lane)
                .mapToInt(count -> count.mine())
                .sum());
    }
}
