package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.document.api.AskResultChange;
import vn.gov.dvctt.document.api.FindResults;
import vn.gov.dvctt.document.api.ResultApprovalDesk;
import vn.gov.dvctt.document.api.ResultChangeDesk;
import vn.gov.dvctt.document.api.ResultChangeKind;
import vn.gov.dvctt.document.api.ResultDesk;
import vn.gov.dvctt.document.api.ResultEnded;
import vn.gov.dvctt.document.api.ResultFile;
import vn.gov.dvctt.document.api.ResultStatus;
import vn.gov.dvctt.document.api.ResultType;
import vn.gov.dvctt.document.api.ResultView;
import vn.gov.dvctt.document.api.Results;
import vn.gov.dvctt.document.api.SaveTemplate;
import vn.gov.dvctt.document.api.TemplateEditing;
import vn.gov.dvctt.document.api.TemplateKind;
import vn.gov.dvctt.document.api.TemplatePublishing;
import vn.gov.dvctt.document.api.TemplateReading;
import vn.gov.dvctt.document.api.Verification;
import vn.gov.dvctt.document.api.VerifiedResult;

/** What becomes of a result from its number to its end, and of the words it is printed with; on every database. */
@ParameterizedClass
@EnumSource(Engine.class)
class ResultTest {
    private static final String GROUND = "Phát hiện hồ sơ khai không đúng thực tế";

    @Parameter
    private Engine engine;

    private ProcessGround process;
    private StepsDone done;

    @BeforeEach
    void begin() {
        process = new ProcessGround(engine);
        done = new StepsDone(process);
    }

    @Test
    void whatIsIssuedStandsInTheRegisterAndIsVerifiedByItsCodeAndItsFile() {
        var number = issued();
        for (var text : List.of("", number, number.substring(0, 4), code(), "nguyen van n")) {
            assertEquals(1, found(text, null), text);
        }
        assertEquals(1, found("", ResultType.LICENCE));
        assertEquals(0, found("", ResultType.DECISION));
        for (var text : List.of("99/GP", "000.00.00.G13-170712-0001", "NS-0", "Khong Co Ai", "%", "_")) {
            assertEquals(0, found(text, null), text);
        }
        assertEquals(0, (int) process.by(process.official("KTTV", "CLERK"), shop -> shop.get(ResultDesk.class)
                .page(new FindResults("", null, LocalDate.EPOCH, LocalDate.of(2100, 1, 1)), "")
                .rows()
                .size()));
        var result = result();
        var byCode = verified(result.code().toLowerCase().replace("-", " ")).orElseThrow();
        assertEquals(number, byCode.number());
        assertEquals(ResultStatus.IN_FORCE, byCode.status());
        assertEquals(Optional.empty(), verified("0000-0000-0000").map(each -> each.number()));
        var bytes = bytes(result.row().id());
        assertEquals(number, byFile(bytes).orElseThrow().number());
        var sealed = bytes.clone();
        var report = process.ground.in(shop -> shop.get(Verification.class)
                .byFile(new ByteArrayInputStream(sealed))
                .report());
        assertEquals(1, report.signatures().size(), "the agency's seal");
        assertTrue(report.signatures().get(0).intact(), report.toString());
        assertTrue(report.signatures().get(0).passed(), report.toString());
        bytes[bytes.length - 8] ^= 1;
        assertTrue(byFile(bytes).isEmpty(), "one bit is another file");
        var text = text(bytes(result.row().id()));
        for (var said : List.of(number, result.code(), "GIẤY PHÉP", "APPROVER TNN")) {
            assertTrue(text.contains(said), said + " is missing in " + text);
        }
    }

    @Test
    void aReplacementPointsBothWaysAndTellsTheHolder() {
        var first = issued();
        var submission = String.valueOf(process.ground.value("select submission_number from result_document"));
        process.does(process.official("TNN", "CLERK"), shop -> shop.get(Results.class)
                .withhold(submission));
        ask(ResultChangeKind.REPLACE, "Về việc điều chỉnh giấy phép", "Điều 1. Điều chỉnh lưu lượng khai thác.");
        var second = approve();
        var older = view(oldest());
        assertEquals(ResultStatus.REPLACED, older.row().status());
        assertEquals(second, older.successor());
        var newer = view(older.successorId());
        assertEquals(first, newer.predecessor());
        assertTrue(text(bytes(newer.row().id())).contains("thay thế văn bản số " + first));
        var shown = verified(older.code()).orElseThrow();
        assertEquals(second, shown.successor());
        assertEquals(newer.code(), shown.successorCode());
        assertEquals(GROUND, shown.ground());
        assertEquals("document.resultEnded", refusedAsking(older, ResultChangeKind.WITHDRAW));
        assertEquals(2L, process.ground.value("select count(*) from result_document where elsewhere = true"));
    }

    @Test
    void aWithdrawnResultIsSoForAnybodyAndForGood() {
        var number = issued();
        ask(ResultChangeKind.WITHDRAW, null, null);
        assertEquals("", approve());
        var result = view(oldest());
        assertEquals(ResultStatus.WITHDRAWN, result.row().status());
        assertEquals(number, verified(result.code()).orElseThrow().number());
        assertEquals(
                ResultStatus.WITHDRAWN, byFile(bytes(oldest())).orElseThrow().status());
        for (var kind : ResultChangeKind.values()) {
            assertEquals("document.resultEnded", refusedAsking(result, kind));
        }
        assertEquals("document.resultEnded", done.refused(process.official("TNN", "CLERK"), shop -> shop.get(
                        ResultChangeDesk.class)
                .convert(result.row().id())));
    }

    @Test
    void whoAskedDoesNotDecideAndOneChangeWaitsAtATime() {
        issued();
        ask(ResultChangeKind.REISSUE, null, null);
        var change = result().changes().get(0);
        assertEquals("document.changeOpen", refusedAsking(result(), ResultChangeKind.WITHDRAW));
        var both = process.official("TNN", "CLERK");
        assertEquals("document.ownChange", done.refused(both, shop -> shop.get(ResultApprovalDesk.class)
                .approve(change.id(), change.revision())));
        assertEquals("document.notFound", done.refused(process.official("KTTV", "APPROVER"), shop -> shop.get(
                        ResultApprovalDesk.class)
                .approve(change.id(), change.revision())));
        process.does(process.official("TNN", "APPROVER"), shop -> shop.get(ResultApprovalDesk.class)
                .reject(change.id(), change.revision(), "Chưa đủ căn cứ để cấp lại"));
        assertEquals(ResultStatus.IN_FORCE, result().row().status());
        assertEquals("document.changed", done.refused(process.official("TNN", "APPROVER"), shop -> shop.get(
                        ResultApprovalDesk.class)
                .approve(change.id(), change.revision())));
    }

    @Test
    void aGroundIsNeededAndASeenStateIsTheOneThatIsChanged() {
        issued();
        var seen = result();
        var clerk = process.official("TNN", "CLERK");
        assertEquals("document.ground", done.refused(clerk, shop -> shop.get(ResultChangeDesk.class)
                .ask(new AskResultChange(
                        seen.row().id(), seen.revision(), ResultChangeKind.WITHDRAW, "ngắn", null, null))));
        assertEquals("document.changeTitle", done.refused(clerk, shop -> shop.get(ResultChangeDesk.class)
                .ask(new AskResultChange(
                        seen.row().id(), seen.revision(), ResultChangeKind.REPLACE, GROUND, "", "x"))));
        assertEquals("document.changed", done.refused(clerk, shop -> shop.get(ResultChangeDesk.class)
                .ask(new AskResultChange(
                        seen.row().id(), seen.revision() + 1, ResultChangeKind.WITHDRAW, GROUND, null, null))));
    }

    @Test
    void aCopyOnPaperBearsItsMarkAndIsKnown() {
        issued();
        var id = result().row().id();
        var clerk = process.official("TNN", "CLERK");
        var copy = process.by(clerk, shop -> shop.get(ResultChangeDesk.class).convert(id));
        var bytes = process.by(clerk, shop -> read(shop.get(ResultDesk.class).copy(copy)));
        var text = text(bytes);
        for (var said : List.of("BẢN CHUYỂN ĐỔI TỪ VĂN BẢN ĐIỆN TỬ", "bản số 1", "CLERK TNN", result().code())) {
            assertTrue(text.contains(said), said + " is missing in " + text);
        }
        assertTrue(byFile(bytes).orElseThrow().conversion());
        assertEquals(1, result().copies().size());
    }

    @Test
    void wordsOfAnAgencyHoldOnceAnotherPersonPublishedThem() {
        var admin = process.official("TNN", "AGENCY_ADMIN");
        var today = LocalDate.now(WorkCalendar.ZONE);
        var words = "# GIẤY PHÉP MẪU MỚI\n{{applicant}}\n{{content}}";
        var faults = process.by(admin, shop -> shop.get(TemplateEditing.class)
                .save(new SaveTemplate(TemplateKind.LICENCE, words + "{{khongCo}}", today)));
        assertEquals(1, faults.size());
        process.by(admin, shop -> shop.get(TemplateEditing.class)
                .save(new SaveTemplate(TemplateKind.LICENCE, words, today)));
        issued();
        assertFalse(text(bytes(result().row().id())).contains("MẪU MỚI"), "a draft counts for nothing");
        var draft = process.by(admin, shop -> shop.get(TemplateReading.class)
                .template(TemplateKind.LICENCE)
                .draft());
        assertEquals("document.templateOwn", done.refused(admin, shop -> shop.get(TemplatePublishing.class)
                .publish(draft.id(), draft.revision())));
        assertEquals(
                2, process.<Integer>by(process.official("TNN", "APPROVER"), shop -> shop.get(TemplatePublishing.class)
                        .publish(draft.id(), draft.revision())));
        var number = done.issued(process.atTheMinistry("1.004122", "TNN", "TNN"), "TNN");
        var newest = process.by(process.official("TNN", "CLERK"), shop -> shop.get(ResultDesk.class)
                .page(new FindResults(number, null, LocalDate.EPOCH, LocalDate.of(2100, 1, 1)), "")
                .rows()
                .get(0)
                .id());
        assertTrue(text(bytes(newest)).contains("MẪU MỚI"));
        assertEquals(2, view(newest).templateEdition());
        assertEquals("document.templateFrom", done.refused(admin, shop -> shop.get(TemplateEditing.class)
                .save(new SaveTemplate(TemplateKind.LICENCE, words, today.minusDays(1)))));
    }

    private String issued() {
        return done.issued(process.atTheMinistry("1.004122", "TNN", "TNN"), "TNN");
    }

    private String code() {
        return result().row().dossierCode();
    }

    private int found(String text, ResultType type) {
        return process.by(process.official("TNN", "CLERK"), shop -> shop.get(ResultDesk.class)
                .page(new FindResults(text, type, LocalDate.EPOCH, LocalDate.of(2100, 1, 1)), "")
                .rows()
                .size());
    }

    private long oldest() {
        return ((Number) process.ground.value("select min(id) from result_document")).longValue();
    }

    private ResultView result() {
        return view(oldest());
    }

    private ResultView view(long id) {
        return process.by(process.official("TNN", "CLERK"), shop -> shop.get(ResultDesk.class)
                .result(id));
    }

    private void ask(ResultChangeKind kind, String title, String content) {
        var seen = result();
        process.does(process.official("TNN", "CLERK"), shop -> shop.get(ResultChangeDesk.class)
                .ask(new AskResultChange(seen.row().id(), seen.revision(), kind, GROUND, title, content)));
    }

    private String refusedAsking(ResultView seen, ResultChangeKind kind) {
        return done.refused(process.official("TNN", "CLERK"), shop -> shop.get(ResultChangeDesk.class)
                .ask(new AskResultChange(
                        seen.row().id(), seen.revision(), kind, GROUND, "Về việc điều chỉnh", "Điều 1. Điều chỉnh.")));
    }

    private String approve() {
        var change = result().changes().get(0);
        return process.by(process.official("TNN", "APPROVER"), shop -> {
            var number = shop.get(ResultApprovalDesk.class).approve(change.id(), change.revision());
            assertEquals(1, shop.beans().announced(ResultEnded.class).size());
            return number;
        });
    }

    private Optional<VerifiedResult> verified(String code) {
        return process.ground.in(
                shop -> shop.get(Verification.class).byCode(code).map(VerifiedResult.class::cast));
    }

    private Optional<VerifiedResult> byFile(byte[] file) {
        return process.ground.in(shop -> shop.get(Verification.class)
                .byFile(new ByteArrayInputStream(file))
                .issued()
                .map(VerifiedResult.class::cast));
    }

    private byte[] bytes(long id) {
        return process.by(
                process.official("TNN", "CLERK"),
                shop -> read(shop.get(ResultDesk.class).open(id)));
    }

    private static byte[] read(ResultFile file) {
        try (var content = file.content()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
