package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.document.ChangePlaces;
import vn.gov.dvctt.document.api.BeginChangeSigning;
import vn.gov.dvctt.document.api.ChangeSigningDesk;
import vn.gov.dvctt.document.api.OwnResult;
import vn.gov.dvctt.document.api.OwnResults;
import vn.gov.dvctt.document.api.ResultApprovalDesk;
import vn.gov.dvctt.document.api.ResultChangeDesk;
import vn.gov.dvctt.document.api.ResultChangeKind;
import vn.gov.dvctt.document.api.ResultChangeState;
import vn.gov.dvctt.document.api.ResultDesk;
import vn.gov.dvctt.document.api.ResultStatus;
import vn.gov.dvctt.document.api.ResultView;
import vn.gov.dvctt.shared.Refusal;

/** What takes a result's place waits between its number and its approver's signature, while the earlier one counts; on every database. */
@ParameterizedClass
@EnumSource(Engine.class)
class ReplacementSignatureTest {
    private static final String UNIT = "TNN";
    private static final String GROUND = ChangesDone.GROUND;

    @Parameter
    private Engine engine;

    private ProcessGround process;
    private StepsDone done;
    private Path settings;
    private long dossier;
    private long approver;
    private ChangesDone result;
    private ResultView first;

    @BeforeEach
    void begin() throws IOException {
        process = new ProcessGround(engine);
        done = new StepsDone(process);
        dossier = process.atTheMinistry("1.004122", UNIT, UNIT);
        done.issued(dossier, UNIT);
        approver = process.official(UNIT, "APPROVER");
        result = ChangesDone.ofTheOnly(process, UNIT);
        first = result.now();
        settings = Path.of(System.getProperty("dvctt.home"), "portal.properties");
        Files.writeString(settings, "results.signed-by-approver=" + UNIT);
    }

    @AfterEach
    void asBefore() throws IOException {
        Files.delete(settings);
    }

    @Test
    void approvedItWaitsForItsApproverAndTheEarlierOneCounts() {
        assertTrue(result.now().signed());
        result.ask(ResultChangeKind.REPLACE);
        var number = result.approve(approver);
        var change = result.change();
        assertEquals(ResultChangeState.TO_SIGN, change.state());
        assertEquals("APPROVER TNN", change.settledBy());
        assertEquals(ResultStatus.IN_FORCE, result.now().row().status());
        assertEquals("", result.now().successor());
        var next = result.view(change.prepared());
        assertEquals(ResultStatus.PREPARED, next.row().status());
        assertEquals(number, next.row().number());
        assertEquals(first.row().number(), next.predecessor());
        assertEquals(ResultStatus.IN_FORCE, result.verified(first).orElseThrow().status());
        assertEquals(Optional.empty(), result.verified(next));
        assertEquals(List.of(first.row().number()), owned());
        assertEquals(List.of("TO_SIGN APPROVER TNN"), waiting(UNIT));
        assertEquals(List.of(), waiting("KTTV"));
        assertEquals("document.changeOpen", done.refused(result.clerk(), shop -> shop.get(ResultChangeDesk.class)
                .ask(result.asked(ResultChangeKind.WITHDRAW))));
        assertEquals("document.changed", done.refused(approver, shop -> shop.get(ResultApprovalDesk.class)
                .approve(change.id(), change.revision())));
        assertEquals("document.changed", done.refused(approver, shop -> shop.get(ResultApprovalDesk.class)
                .reject(change.id(), change.revision() - 1, GROUND)));
    }

    @Test
    void onlyWhoeverApprovedSigns() {
        result.ask(ResultChangeKind.REISSUE);
        var asked = result.change();
        assertEquals("document.notPrepared", refusedToSign(approver, asked.id()));
        result.approve(approver);
        var change = result.change();
        assertFalse(change.toSign(), "the clerk does not sign");
        assertTrue(result.view(approver, first.row().id()).changes().get(0).toSign());
        var other = process.colleague(UNIT, "APPROVER", "Người Phê Duyệt Khác");
        assertEquals("document.othersSignature", refusedToSign(other, change.id()));
        assertEquals("document.othersSignature", done.refused(other, shop -> shop.get(ChangeSigningDesk.class)
                .refuse(change.id(), change.revision(), GROUND)));
        var tour = result.tour(approver);
        var paper = result.sealed(tour);
        assertEquals("document.othersSignature", done.refused(other, shop -> shop.get(ChangePlaces.class)
                .signed(tour, paper)));
        assertEquals("document.notFound", refusedToSign(process.official("KTTV", "APPROVER"), change.id()));
        assertEquals("document.notFound", done.refused(process.official("KTTV", "CLERK"), shop -> shop.get(
                        ResultChangeDesk.class)
                .takeBack(change.id(), change.revision(), GROUND)));
        assertEquals("document.changed", done.refused(approver, shop -> shop.get(ChangeSigningDesk.class)
                .begin(new BeginChangeSigning(change.id(), change.revision() - 1, "http://localhost/back"))));
        assertEquals(ResultStatus.PREPARED, result.view(change.prepared()).row().status());
    }

    @Test
    void signedAndSealedItTakesThePlaceInOneGo() {
        result.ask(ResultChangeKind.REPLACE);
        var number = result.approve(approver);
        var tour = result.tour(approver);
        var paper = result.sealed(tour);
        result.signed(approver, tour, paper);
        assertEquals(List.of(), waiting(UNIT));
        var earlier = result.now();
        assertEquals(ResultStatus.REPLACED, earlier.row().status());
        assertEquals(number, earlier.successor());
        assertEquals(ResultChangeState.DONE, earlier.changes().get(0).state());
        var next = result.view(earlier.successorId());
        assertEquals(ResultStatus.IN_FORCE, next.row().status());
        assertEquals(
                String.valueOf(paper),
                String.valueOf(process.ground.value("select paper_id from result_document where id = "
                        + next.row().id())));
        var shown = result.verified(first).orElseThrow();
        assertEquals(ResultStatus.REPLACED, shown.status());
        assertEquals(next.code(), shown.successorCode());
        assertEquals(ResultStatus.IN_FORCE, result.verified(next).orElseThrow().status());
        assertEquals(List.of(number, first.row().number()), owned());
        assertEquals("document.notPrepared", done.refused(approver, shop -> shop.get(ChangePlaces.class)
                .signed(tour, paper)));
        assertEquals("document.notPrepared", done.refused(result.clerk(), shop -> shop.get(ResultChangeDesk.class)
                .takeBack(result.change().id(), result.change().revision(), GROUND)));
    }

    @Test
    void aRefusedSignatureMakesTheNumberVoidAndTheEarlierOneCountsOn() {
        result.ask(ResultChangeKind.REISSUE);
        var gone = result.approve(approver);
        var change = result.change();
        process.does(
                approver, shop -> shop.get(ChangeSigningDesk.class).refuse(change.id(), change.revision(), GROUND));
        assertEquals(ResultChangeState.REJECTED, result.change().state());
        assertEquals(GROUND, result.change().words());
        var rest = result.view(change.prepared());
        assertEquals(ResultStatus.VOID, rest.row().status());
        assertEquals(GROUND, rest.ground());
        assertEquals(Optional.empty(), result.verified(rest));
        assertEquals(ResultStatus.IN_FORCE, result.now().row().status());
        result.ask(ResultChangeKind.WITHDRAW);
        assertEquals("", result.approve(approver), "a withdrawal makes no document, and nothing is signed");
        assertEquals(ResultStatus.WITHDRAWN, result.now().row().status());
        assertEquals(
                List.of(gone, first.row().number()),
                ChangesDone.register(process, UNIT).stream()
                        .map(id -> result.view(id).row().number())
                        .toList());
    }

    @Test
    void takenBackItWaitsForAnyApproverAndBearsAnotherNumber() {
        result.ask(ResultChangeKind.REPLACE);
        var gone = result.approve(approver);
        var tour = result.tour(approver);
        var paper = result.sealed(tour);
        result.takeBack();
        assertEquals(ResultChangeState.ASKED, result.change().state());
        assertEquals(ResultStatus.VOID, result.view(tour.preparedId()).row().status());
        assertEquals("document.notPrepared", done.refused(approver, shop -> shop.get(ChangePlaces.class)
                .signed(tour, paper)));
        var other = process.colleague(UNIT, "APPROVER", "Người Phê Duyệt Khác");
        var number = result.approve(other);
        assertNotEquals(gone, number);
        assertEquals("document.othersSignature", done.refused(approver, shop -> shop.get(ChangePlaces.class)
                .signed(tour, paper)));
        var next = result.view(result.change().prepared());
        assertEquals("Người Phê Duyệt Khác", next.approver());
        var again = result.tour(other);
        result.signed(other, again, result.sealed(again));
        assertEquals(number, result.now().successor());
    }

    @Test
    void ofASignatureAndATakingBackAtOnceOneHolds() throws Exception {
        result.ask(ResultChangeKind.REISSUE);
        result.approve(approver);
        var tour = result.tour(approver);
        var paper = result.sealed(tour);
        Callable<Object> signs = () -> process.by(approver, shop -> {
            shop.get(ChangePlaces.class).signed(tour, paper);
            return null;
        });
        Callable<Object> takes = () -> {
            result.takeBack();
            return null;
        };
        var threads = Executors.newFixedThreadPool(2);
        try {
            var ends = threads.invokeAll(List.of(signs, takes));
            assertEquals(1, ends.stream().filter(end -> !failed(end)).count());
            var held = !failed(ends.get(0));
            assertEquals(
                    held ? ResultStatus.REPLACED : ResultStatus.IN_FORCE,
                    result.now().row().status());
            assertEquals(
                    held ? ResultStatus.IN_FORCE : ResultStatus.VOID,
                    result.view(tour.preparedId()).row().status());
            assertEquals(
                    held ? ResultChangeState.DONE : ResultChangeState.ASKED,
                    result.change().state());
        } finally {
            threads.shutdown();
        }
    }

    private static boolean failed(Future<?> end) {
        try {
            end.get();
            return false;
        } catch (ExecutionException refused) {
            assertInstanceOf(Refusal.class, refused.getCause());
            return true;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private String refusedToSign(long official, long change) {
        return done.refused(official, shop -> shop.get(ChangeSigningDesk.class).toSign(change));
    }

    private List<String> waiting(String unit) {
        return process.by(process.official(unit, "CLERK"), shop -> shop.get(ResultDesk.class).waiting().stream()
                .map(row -> row.state() + " " + row.settledBy())
                .toList());
    }

    private List<String> owned() {
        var holder = Long.parseLong(process.ground.dossier(dossier, "applicant_id"));
        return process.by(holder, shop -> shop.get(OwnResults.class).results("NS-" + dossier).stream()
                .map(OwnResult::number)
                .toList());
    }
}
