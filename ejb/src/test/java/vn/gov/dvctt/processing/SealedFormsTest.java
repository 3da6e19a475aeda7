package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.document.api.FileVerdict;
import vn.gov.dvctt.document.api.TemplateKind;
import vn.gov.dvctt.document.api.Verification;
import vn.gov.dvctt.document.api.VerifiedDocument;
import vn.gov.dvctt.document.api.VerifiedNotice;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.dossier.api.SupplementItem;
import vn.gov.dvctt.processing.api.FormRow;
import vn.gov.dvctt.processing.api.OwnForms;
import vn.gov.dvctt.processing.api.PrintDesk;
import vn.gov.dvctt.processing.api.PrintedForm;
import vn.gov.dvctt.processing.api.PrintedPaper;
import vn.gov.dvctt.processing.api.RequestSupplement;
import vn.gov.dvctt.shared.Refusal;

/** Forms for applicants: owed by what happened, sealed by the clockwork or when somebody asks, then the same for ever and known to whoever verifies; on every database. */
@ParameterizedClass
@EnumSource(Engine.class)
class SealedFormsTest {
    private static final String PROCEDURE = "1.004122";

    @Parameter
    private Engine engine;

    private ProcessGround process;

    @BeforeEach
    void begin() {
        process = new ProcessGround(engine);
        sets("2025-09-15");
    }

    @AfterEach
    void theSealIsThereAgain() throws IOException {
        Files.deleteIfExists(settings());
        sets("2025-09-15");
    }

    @Test
    void aReceiptIsSealedByTheClockworkAndIsTheSameForEverybodyAndEver() {
        var dossier = process.received(PROCEDURE, "TNN");
        assertEquals("", row(dossier, PrintedForm.RECEIPT, 1).code());
        assertEquals(1, waiting());
        look();
        assertEquals(0, waiting());
        var row = row(dossier, PrintedForm.RECEIPT, 1);
        var number = process.ground.dossier(dossier, "dossier_code") + "/TNHS";
        assertEquals(number, row.number());
        var first = printed(dossier, PrintedForm.RECEIPT, 1);
        assertEquals("Mau-01-" + number.replace('/', '-') + ".pdf", first.name());
        process.ground.sql("update account set name = 'Người Khác'");
        look();
        assertArrayEquals(
                first.content(), printed(dossier, PrintedForm.RECEIPT, 1).content());
        assertArrayEquals(first.content(), own(dossier, PrintedForm.RECEIPT, 1).content());

        var byCode = assertInstanceOf(VerifiedNotice.class, verified(row.code()).orElseThrow());
        assertEquals(TemplateKind.RECEIPT, byCode.kind());
        assertEquals(number, byCode.number());
        assertEquals(row.at(), byCode.issuedAt());
        assertEquals("Cục Quản lý tài nguyên nước", byCode.unitName());
        assertEquals(Optional.of(byCode), verdict(first.content()).issued());
        var signatures = verdict(first.content()).report().signatures();
        assertEquals(1, signatures.size());
        assertTrue(signatures.get(0).passed() && signatures.get(0).intact(), signatures.toString());
        var changed = first.content().clone();
        changed[changed.length / 3] ^= 1;
        assertEquals(Optional.empty(), verdict(changed).issued());
        assertTrue(PaperReader.text(first.content(), "sealed-receipt").contains(row.code()));
    }

    @Test
    void everyRequestToMendHasANoticeOfItsOwnAndTheEarlierStays() {
        var dossier = process.submittedTo(PROCEDURE, "TNN");
        ask(dossier, "Bản kê khai chưa có chữ ký");
        look();
        var first = own(dossier, PrintedForm.SUPPLEMENT, 1).content();
        answer(dossier);
        ask(dossier, "Hợp đồng thuê máy khoan đã hết hạn");
        assertEquals(List.of("NS-" + dossier + "/BSHS-01", "NS-" + dossier + "/BSHS-02"), numbers(dossier));
        assertEquals(List.of(true, false), sealed(dossier));
        look();
        assertEquals(List.of(true, true), sealed(dossier));
        assertArrayEquals(first, own(dossier, PrintedForm.SUPPLEMENT, 1).content());
        var second = own(dossier, PrintedForm.SUPPLEMENT, 2).content();
        var earlier = PaperReader.text(first, "supplement-1");
        var later = PaperReader.text(second, "supplement-2");
        assertTrue(earlier.contains("yêu cầu lần 1") && earlier.contains("Bản kê khai chưa có chữ ký"), earlier);
        assertFalse(earlier.contains("Hợp đồng thuê máy khoan"), earlier);
        assertTrue(later.contains("yêu cầu lần 2") && later.contains("Hợp đồng thuê máy khoan đã hết hạn"), later);
        assertEquals("processing.noForm", refused(() -> own(dossier, PrintedForm.SUPPLEMENT, 3)));
    }

    @Test
    void whoAsksBeforeItsTurnHasItSealedAtOnceAndTheClockworkFindsNothingLeft() {
        var dossier = process.received(PROCEDURE, "TNN");
        var asked = own(dossier, PrintedForm.RECEIPT, 1).content();
        assertEquals(0, waiting());
        look();
        assertArrayEquals(asked, printed(dossier, PrintedForm.RECEIPT, 1).content());
        assertEquals(1, process.ground.count("select count(*) from notice_document where dossier_id = " + dossier));
    }

    @Test
    void ofSeveralWhoAskAtOnceAllHaveTheOneDocument() throws Exception {
        own(process.received(PROCEDURE, "TNN"), PrintedForm.RECEIPT, 1);
        var dossier = process.received(PROCEDURE, "TNN");
        var owner = owner(dossier);
        var threads = Executors.newFixedThreadPool(3);
        try {
            Callable<byte[]> question = () -> process.by(owner, shop -> shop.get(OwnForms.class)
                    .print("NS-" + dossier, PrintedForm.RECEIPT, 1)
                    .content());
            var asked = threads.invokeAll(Collections.nCopies(3, question));
            for (var each : asked) {
                assertArrayEquals(asked.get(0).get(), each.get());
            }
        } finally {
            threads.shutdown();
        }
        assertEquals(1, process.ground.count("select count(*) from notice_document where dossier_id = " + dossier));
    }

    @Test
    void whileTheSealIsAwayNothingIsLostAndEachTryComesLater() throws IOException {
        var dossier = process.received(PROCEDURE, "TNN");
        var other = process.received(PROCEDURE, "TNN");
        Files.writeString(settings(), "seal.agency.keystore=/nowhere/seal.p12\n");
        assertEquals("processing.beingSealed", refused(() -> own(dossier, PrintedForm.RECEIPT, 1)));
        look();
        assertEquals(2, waiting());
        assertEquals(1, tries(dossier));
        assertEquals(0, tries(other), "away for one is away for all");
        look();
        assertEquals(1, tries(dossier), "not before its pause is over");
        assertEquals(1, tries(other));
        Files.delete(settings());
        assertTrue(
                own(dossier, PrintedForm.RECEIPT, 1).content().length > 0, "whoever asks does not wait for the pause");
        process.ground.sql("update issued_form set next_try_at = happened_at where next_try_at is not null");
        look();
        assertEquals(0, waiting());
    }

    @Test
    void aDossierFromBeforeFormsWereKeptHasThemWhenSomebodyAsks() {
        var dossier = process.received(PROCEDURE, "TNN");
        process.ground.sql("delete from issued_form");
        assertEquals("", row(dossier, PrintedForm.RECEIPT, 1).code());
        var asked = own(dossier, PrintedForm.RECEIPT, 1).content();
        assertArrayEquals(asked, own(dossier, PrintedForm.RECEIPT, 1).content());
        assertFalse(row(dossier, PrintedForm.RECEIPT, 1).code().isEmpty());
    }

    @Test
    void anEndHasANoticeWhereItsSetLaysOneDown() {
        var withdrawn = process.received(PROCEDURE, "TNN");
        withdraw(withdrawn);
        look();
        assertFalse(row(withdrawn, PrintedForm.DISCONTINUANCE, 1).code().isEmpty());
        sets("2999-01-01");
        var former = process.received(PROCEDURE, "TNN");
        withdraw(former);
        look();
        assertEquals(0, waiting(), "what the set does not lay down is owed no more");
        assertEquals(
                List.of(PrintedForm.RECEIPT),
                rows(former).stream().map(FormRow::form).toList());
    }

    private void withdraw(long dossier) {
        process.does(owner(dossier), shop -> shop.get(DossierDesk.class)
                .withdraw("NS-" + dossier, "Đổi địa điểm công trình"));
    }

    private void ask(long dossier, String why) {
        process.does(process.official("TNN", "INTAKE"), shop -> shop.get(IntakeDeskBean.class)
                .requestSupplement(new RequestSupplement(
                        dossier,
                        ProcessGround.revision(shop, dossier),
                        List.of(new SupplementItem("paper.2", why)),
                        30)));
    }

    /** As if the applicant had sent a supplement. */
    private void answer(long dossier) {
        process.ground.sql("update dossier set status = 'SUBMITTED' where id = " + dossier);
        process.ground.sql("update dossier_supplement set answered_at = requested_at where dossier_id = " + dossier);
        process.ground.in(shop -> {
            shop.get(Tasks.class)
                    .openOf(dossier, TaskKind.INTAKE)
                    .orElseThrow()
                    .resume(Instant.now().plusSeconds(600));
            return null;
        });
    }

    /** One round of the clockwork. */
    private void look() {
        process.ground.in(shop -> {
            shop.get(FormTimer.class).look();
            return null;
        });
    }

    private List<FormRow> rows(long dossier) {
        return process.by(owner(dossier), shop -> shop.get(OwnForms.class).forms("NS-" + dossier));
    }

    private FormRow row(long dossier, PrintedForm form, int ordinal) {
        return rows(dossier).stream()
                .filter(row -> row.form() == form && row.ordinal() == ordinal)
                .findFirst()
                .orElseThrow();
    }

    private List<String> numbers(long dossier) {
        return rows(dossier).stream().map(FormRow::number).toList();
    }

    private List<Boolean> sealed(long dossier) {
        return rows(dossier).stream().map(row -> !row.code().isEmpty()).toList();
    }

    private PrintedPaper printed(long dossier, PrintedForm form, int ordinal) {
        return process.by(process.official("TNN", "INTAKE"), shop -> shop.get(PrintDesk.class)
                .print(dossier, form, ordinal));
    }

    private PrintedPaper own(long dossier, PrintedForm form, int ordinal) {
        return process.by(owner(dossier), shop -> shop.get(OwnForms.class).print("NS-" + dossier, form, ordinal));
    }

    private Optional<VerifiedDocument> verified(String code) {
        return process.ground.in(shop -> shop.get(Verification.class).byCode(code));
    }

    private FileVerdict verdict(byte[] file) {
        return process.ground.in(shop -> shop.get(Verification.class).byFile(new ByteArrayInputStream(file)));
    }

    private long waiting() {
        return process.ground.count("select count(*) from issued_form where next_try_at is not null");
    }

    private long tries(long dossier) {
        return process.ground.count("select attempts from issued_form where dossier_id = " + dossier);
    }

    private long owner(long dossier) {
        return Long.parseLong(process.ground.dossier(dossier, "applicant_id"));
    }

    private void sets(String second) {
        process.ground.sql("update form_edition set valid_from = date '2018-11-23' where forms = 'OF_2018'");
        process.ground.sql("update form_edition set valid_from = date '" + second + "' where forms = 'OF_2025'");
    }

    private static Path settings() {
        return Path.of(System.getProperty("dvctt.home"), "portal.properties");
    }

    private static String refused(org.junit.jupiter.api.function.Executable deed) {
        return assertThrows(Refusal.class, deed).key();
    }
}
