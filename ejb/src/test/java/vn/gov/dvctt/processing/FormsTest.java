package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.dossier.api.SupplementItem;
import vn.gov.dvctt.processing.api.Apologise;
import vn.gov.dvctt.processing.api.FormRow;
import vn.gov.dvctt.processing.api.HandOverTask;
import vn.gov.dvctt.processing.api.OwnForms;
import vn.gov.dvctt.processing.api.PrintDesk;
import vn.gov.dvctt.processing.api.PrintedForm;
import vn.gov.dvctt.processing.api.RefuseReception;
import vn.gov.dvctt.processing.api.RegisterDesk;
import vn.gov.dvctt.processing.api.RegisterPeriod;
import vn.gov.dvctt.processing.api.RequestSupplement;
import vn.gov.dvctt.shared.Refusal;

/** Every printed form of both sets, drawn from dossiers that went through the desks, and read back; a picture of each lies in {@code target/forms}. */
class FormsTest {
    private static final String PROCEDURE = "1.004122";
    private static final String WHY = "Bản kê khai năng lực chưa có chữ ký của người đứng đầu tổ chức";

    private ProcessGround process;

    @BeforeEach
    void begin() {
        process = new ProcessGround(Engine.H2);
        sets("2018-11-23", "2025-09-15");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2025"})
    void theReceiptSaysWhatWasReceivedAndWhenToComeBack(String set) {
        hold(set);
        var dossier = process.received(PROCEDURE, "TNN");
        own(dossier);
        var text = printed(set, dossier, PrintedForm.RECEIPT);
        var code = process.ground.dossier(dossier, "dossier_code");

        for (var said : List.of(
                "Mẫu số 01",
                "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Cục Quản lý tài nguyên nước",
                code + "/TNHS",
                "Nguyễn Văn Nộp",
                "Số 5, phố Lý Thường Kiệt, Hà Nội",
                "0912 345 678",
                "ngày làm việc",
                "Khai trực tuyến",
                "Quyển số: " + WorkCalendar.dateOf(Instant.now()).getYear() + "; Số thứ tự: 1",
                "INTAKE TNN",
                FormHead.MOMENT.format(Instant.parse(due(dossier))))) {
            assertTrue(text.contains(said), said + " is missing in:\n" + text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2025"})
    void theRequestListsWhatIsToBeMended(String set) {
        hold(set);
        var dossier = process.submittedTo(PROCEDURE, "TNN");
        process.does(process.official("TNN", "INTAKE"), shop -> shop.get(IntakeDeskBean.class)
                .requestSupplement(new RequestSupplement(
                        dossier,
                        ProcessGround.revision(shop, dossier),
                        List.of(new SupplementItem("paper.2", WHY)),
                        30)));
        var text = printed(set, dossier, PrintedForm.SUPPLEMENT);

        for (var said : List.of(
                "Mẫu số 02",
                "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
                "NS-" + dossier + "/BSHS-01",
                "Kiểm tra, tiếp nhận hồ sơ; yêu cầu lần 1",
                WHY,
                "23 giờ 59 phút",
                "INTAKE TNN")) {
            assertTrue(text.contains(said), said + " is missing in:\n" + text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2025"})
    void theRefusalSaysWhy(String set) {
        hold(set);
        var dossier = process.submittedTo(PROCEDURE, "TNN");
        process.does(process.official("TNN", "INTAKE"), shop -> shop.get(IntakeDeskBean.class)
                .refuseReception(new RefuseReception(dossier, ProcessGround.revision(shop, dossier), WHY)));
        var text = printed(set, dossier, PrintedForm.REFUSAL);

        for (var said :
                List.of("Mẫu số 03", "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ", "NS-" + dossier + "/TCTN", WHY)) {
            assertTrue(text.contains(said), said + " is missing in:\n" + text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2025"})
    void theApologyNamesBothDates(String set) {
        hold(set);
        var dossier = process.atTheMinistry(PROCEDURE, "TNN", "TNN");
        var before = Instant.parse(due(dossier));
        var day = WorkCalendar.dateOf(before).plusDays(10);
        process.does(process.official("TNN", "UNIT_HEAD"), shop -> shop.get(ApologyDeskBean.class)
                .apologise(new Apologise(dossier, day, "Cần khảo sát thực địa bổ sung do mưa lũ")));
        var text = printed(set, dossier, PrintedForm.APOLOGY);

        for (var said : List.of(
                "Mẫu số 04",
                set.equals("2018") ? "HẸN LẠI NGÀY TRẢ KẾT QUẢ" : "ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT",
                "Cần khảo sát thực địa bổ sung do mưa lũ",
                "UNIT_HEAD TNN",
                FormHead.MOMENT.format(before),
                FormHead.MOMENT.format(Instant.parse(due(dossier))))) {
            assertTrue(text.contains(said), said + " is missing in:\n" + text);
        }
        assertTrue(
                printed(set, dossier, PrintedForm.RECEIPT).contains(FormHead.MOMENT.format(before)),
                "the receipt keeps the first date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2025"})
    void theControlSlipTellsOfEveryHand(String set) {
        hold(set);
        var dossier = process.atTheMinistry(PROCEDURE, "TNN", "TNN");
        var receiver = process.colleague("TNN", "HANDLER", "Lê Văn Nhận");
        process.does(process.official("TNN", "HANDLER"), shop -> shop.get(AssignmentDeskBean.class)
                .handOver(new HandOverTask(dossier, ProcessGround.revision(shop, dossier), receiver, "Bàn giao đủ")));
        process.does(receiver, shop -> shop.get(AssignmentDeskBean.class)
                .accept(dossier, ProcessGround.revision(shop, dossier)));
        var text = printed(set, dossier, PrintedForm.CONTROL_SLIP);

        for (var said : List.of(
                set.equals("2018") ? "Mẫu số 05" : "Mẫu số 06",
                "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ",
                "Giao: Người nộp hồ sơ",
                "Lê Văn Nhận",
                "Trước hạn",
                "Đang giải quyết",
                "Bàn giao đủ")) {
            assertTrue(text.contains(said), said + " is missing in:\n" + text);
        }
    }

    @Test
    void theNoticeOfDiscontinuationIsOfTheSecondSetOnly() {
        var dossier = process.received(PROCEDURE, "TNN");
        withdrawn(dossier);
        var text = printed("2025", dossier, PrintedForm.DISCONTINUANCE);
        for (var said : List.of(
                "Mẫu số 05", "THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ", "Người nộp hồ sơ xin rút hồ sơ.", "Đổi địa điểm")) {
            assertTrue(text.contains(said), said + " is missing in:\n" + text);
        }

        hold("2018");
        assertFalse(forms(dossier).contains(PrintedForm.DISCONTINUANCE));
        assertEquals("processing.noForm", refused(() -> pdf(dossier, PrintedForm.DISCONTINUANCE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2025"})
    void theRegisterListsThePeriod(String set) {
        hold(set);
        var decided = process.received(PROCEDURE, "TNN");
        var withdrawn = process.received(PROCEDURE, "TNN");
        withdrawn(withdrawn);
        var today = WorkCalendar.dateOf(Instant.now());
        var pdf = process.by(process.official("TNN", "CLERK"), shop -> shop.get(RegisterDesk.class)
                .print(new RegisterPeriod(today, today))
                .content());
        var text = PaperReader.text(pdf, set + "-register");

        for (var said : List.of(
                set.equals("2018") ? "Mẫu số 06" : "Mẫu số 07",
                "SỔ THEO DÕI HỒ SƠ",
                "2 hồ sơ",
                "1/" + today.getYear(),
                "2/" + today.getYear(),
                process.ground.dossier(decided, "dossier_code"),
                process.ground.dossier(withdrawn, "dossier_code"),
                "Người nộp rút hồ sơ")) {
            assertTrue(text.contains(said), said + " is missing in:\n" + text);
        }
    }

    @Test
    void onlyFormsThatApplyAreOffered() {
        var submitted = process.submittedTo(PROCEDURE, "TNN");
        assertEquals(List.of(), forms(submitted));
        assertEquals("processing.noForm", refused(() -> pdf(submitted, PrintedForm.RECEIPT)));
        assertEquals(List.of(PrintedForm.RECEIPT, PrintedForm.CONTROL_SLIP), forms(process.received(PROCEDURE, "TNN")));
    }

    @Test
    void anotherUnitAndAnotherApplicantFindNothing() {
        var dossier = process.received(PROCEDURE, "TNN");
        var foreign = process.official("MT", "HANDLER");
        assertEquals(
                "processing.notFound",
                refused(() ->
                        process.by(foreign, shop -> shop.get(PrintDesk.class).print(dossier, PrintedForm.RECEIPT, 1))));
        var stranger = process.ground.person("Người Lạ", null);
        assertEquals(
                "dossier.notFound",
                refused(() ->
                        process.by(stranger, shop -> shop.get(OwnForms.class).forms("NS-" + dossier))));
        assertEquals(
                List.of(PrintedForm.RECEIPT),
                process.by(
                        owner(dossier), shop -> kinds(shop.get(OwnForms.class).forms("NS-" + dossier))));
        assertEquals(
                "processing.noForm",
                refused(() -> process.by(owner(dossier), shop -> shop.get(OwnForms.class)
                        .print("NS-" + dossier, PrintedForm.CONTROL_SLIP, 1))));
    }

    private void withdrawn(long dossier) {
        process.does(owner(dossier), shop -> shop.get(DossierDesk.class)
                .withdraw("NS-" + dossier, "Đổi địa điểm công trình"));
    }

    private void hold(String set) {
        sets("2018-11-23", set.equals("2018") ? "2999-01-01" : "2025-09-15");
    }

    private void sets(String first, String second) {
        process.ground.sql("update form_edition set valid_from = date '" + first + "' where forms = 'OF_2018'");
        process.ground.sql("update form_edition set valid_from = date '" + second + "' where forms = 'OF_2025'");
    }

    private void own(long dossier) {
        process.ground.sql(
                "update account set address_sealed = 'Số 5, phố Lý Thường Kiệt, Hà Nội', phone_sealed = '0912 345 678'"
                        + " where id = " + owner(dossier));
    }

    private long owner(long dossier) {
        return Long.parseLong(process.ground.dossier(dossier, "applicant_id"));
    }

    private String due(long dossier) {
        return process.ground.in(shop -> shop.entities()
                .createQuery("select c.dueAt from RunningClock c where c.dossierId = " + dossier, Instant.class)
                .getSingleResult()
                .toString());
    }

    private List<PrintedForm> forms(long dossier) {
        return process.by(
                process.official("TNN", "INTAKE"),
                shop -> kinds(shop.get(PrintDesk.class).forms(dossier)));
    }

    private static List<PrintedForm> kinds(List<FormRow> rows) {
        return rows.stream().map(FormRow::form).toList();
    }

    private byte[] pdf(long dossier, PrintedForm form) {
        return process.by(
                process.official("TNN", "INTAKE"),
                shop -> shop.get(PrintDesk.class).print(dossier, form, 1).content());
    }

    private String printed(String set, long dossier, PrintedForm form) {
        return PaperReader.text(pdf(dossier, form), set + "-" + form);
    }

    private static String refused(Executable deed) {
        return assertThrows(Refusal.class, deed).key();
    }
}
