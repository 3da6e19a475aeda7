package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.dossier.api.SupplementAnswered;
import vn.gov.dvctt.dossier.api.SupplementItem;
import vn.gov.dvctt.processing.ClockGround.Shop;
import vn.gov.dvctt.processing.api.AskOpinions;
import vn.gov.dvctt.processing.api.AssignTask;
import vn.gov.dvctt.processing.api.DelegateWork;
import vn.gov.dvctt.processing.api.GiveOpinion;
import vn.gov.dvctt.processing.api.HandOverTask;
import vn.gov.dvctt.processing.api.OpinionStance;
import vn.gov.dvctt.processing.api.RequestSupplement;
import vn.gov.dvctt.processing.api.SendBack;
import vn.gov.dvctt.processing.api.StepOnDesk;
import vn.gov.dvctt.processing.api.TaskAct;
import vn.gov.dvctt.shared.Refusal;

/** Dossiers on their way through the seeded processes, on real databases. */
@ParameterizedClass
@EnumSource(Engine.class)
class ProcessCourseTest {
    private static final String WHY = "Thiếu căn cứ về lưu lượng khai thác";

    @Parameter
    private Engine engine;

    private ProcessGround process;

    @BeforeEach
    void begin() {
        process = new ProcessGround(engine);
    }

    @Test
    void whereTheSystemDecidesNothingChanged() {
        var dossier = process.received("1.004241", "CNTT");
        assertEquals(List.of("route/1 AT_SYSTEM CNTT"), process.stands(dossier));

        assertEquals("RECORDED", process.answers(dossier, "CNTT", false));

        assertEquals("REFUSED", process.ground.dossier(dossier, "status"));
        assertEquals(List.of(), process.stands(dossier));
    }

    @Test
    void whereTheMinistryDecidesTheSystemsWordIsAnOpinion() {
        var dossier = process.received("1.004122", "TNN");
        assertEquals("RECORDED", process.answers(dossier, "TNN", false));

        assertEquals("IN_PROCESS", process.ground.dossier(dossier, "status"));
        assertEquals(List.of("appraise/1 TO_HANDLE TNN"), process.stands(dossier));
        var seen = process.seen(process.official("TNN", "HANDLER"), dossier);
        assertEquals(OpinionStance.DISAGREES, seen.opinions().get(0).stance());
        assertTrue(seen.may(TaskAct.DRAFT));
        assertEquals("OUT_OF_STEP", process.answers(dossier, "TNN", true), "it has spoken");
    }

    @Test
    void threeSystemsAreAskedAndItCountsOnce() {
        var dossier = process.received("2.002804", "BHD");
        assertEquals(3, process.ground.count("select count(*) from route where dossier_id = " + dossier));

        process.answers(dossier, "DD", true);
        process.answers(dossier, "MT", false);
        assertEquals(List.of("route/1 AT_SYSTEM BHD"), process.stands(dossier));
        process.answers(dossier, "BHD", true);

        assertEquals(List.of("appraise/1 TO_HANDLE BHD"), process.stands(dossier));
        issued(dossier, "BHD");
        assertEquals("APPROVED", process.ground.dossier(dossier, "status"));
        assertEquals(
                1,
                process.ground.count(
                        "select count(*) from dossier_step where status = 'APPROVED' and dossier_id = " + dossier));
        assertEquals(
                1,
                process.ground.count(
                        "select count(*) from clock_event where kind = 'STARTED' and dossier_id = " + dossier));
        assertEquals(
                1,
                process.ground.count(
                        "select count(*) from clock_event where kind = 'STOPPED' and dossier_id = " + dossier));
    }

    @Test
    void aDecisionIsDraftedReviewedApprovedAndIssuedWithItsNumberAsADocument() throws Exception {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var number = issued(dossier, "TNN");

        assertTrue(number.matches("\\d+/QĐ-TNN"), number);
        assertEquals("APPROVED", process.ground.dossier(dossier, "status"));
        assertEquals(
                String.valueOf(process.official("TNN", "APPROVER")), process.ground.dossier(dossier, "decided_by"));
        var paper = Long.parseLong(process.ground.dossier(dossier, "result_paper_id"));
        var bytes = process.ground.in(shop -> {
            try (var content = shop.get(Papers.class).open(paper)) {
                return content.readAllBytes();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        try (var document = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(document);
            assertTrue(text.contains(number), text);
            assertTrue(text.contains("Cho phép tổ chức thực hiện"), text);
            assertTrue(text.contains("APPROVER TNN"), text);
        }
        assertEquals(
                List.of(
                        "check RECEIVED",
                        "route ANSWERED",
                        "appraise DRAFTED",
                        "review AGREED",
                        "approve AGREED",
                        "issue APPROVED"),
                process.went(dossier));
    }

    @Test
    void numbersFollowEachOther() {
        var first = issued(process.atTheMinistry("1.004122", "TNN", "TNN"), "TNN");
        var second = issued(process.atTheMinistry("1.004122", "TNN", "TNN"), "TNN");
        assertEquals("01/QĐ-TNN", first);
        assertEquals("02/QĐ-TNN", second);
    }

    @Test
    void aDraftComesBackWithAReasonToWhoWroteItAndMayComeBackAgain() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        drafted(dossier, "TNN");
        head(dossier, shop -> shop.get(UnitHeadDeskBean.class).sendBack(back(shop, dossier)));

        var seen = process.seen(process.official("TNN", "HANDLER"), dossier);
        assertEquals(WHY, seen.remark());
        assertEquals("HANDLER TNN", seen.heldBy());
        assertEquals(List.of("appraise/2 TO_HANDLE TNN"), process.stands(dossier));

        drafted(dossier, "TNN");
        head(dossier, shop -> shop.get(UnitHeadDeskBean.class).agree(dossier, ProcessGround.revision(shop, dossier)));
        approver(dossier, shop -> shop.get(ApprovalDeskBean.class).sendBack(back(shop, dossier)));
        assertEquals(List.of("review/3 TO_APPROVE TNN"), process.stands(dossier));
        assertEquals(
                null,
                process.seen(process.official("TNN", "UNIT_HEAD"), dossier)
                        .draft()
                        .agreedBy());
    }

    @Test
    void theClerkMayGiveItBackAndAReasonIsNeeded() {
        var dossier = approved(process.atTheMinistry("1.004122", "TNN", "TNN"), "TNN");
        var clerk = process.official("TNN", "CLERK");
        assertEquals("processing.reason", refused(clerk, shop -> shop.get(IssueDeskBean.class)
                .sendBack(new SendBack(dossier, ProcessGround.revision(shop, dossier), "sai"))));
        process.does(clerk, shop -> shop.get(IssueDeskBean.class).sendBack(back(shop, dossier)));
        assertEquals(List.of("approve/2 TO_APPROVE TNN"), process.stands(dossier));
        assertEquals("IN_PROCESS", process.ground.dossier(dossier, "status"));
    }

    @Test
    void twoRoundsWithAPauseBetweenThem() {
        var dossier = process.atTheMinistry("1.010732", "MT", "MT");
        var handler = process.official("MT", "HANDLER");
        process.does(handler, shop -> shop.get(HandlingDeskBean.class).secondRound(supplement(shop, dossier)));

        assertEquals(List.of("revised/1 AWAITING_APPLICANT MT"), process.stands(dossier));
        assertEquals("SUPPLEMENT_IN_PROCESS", process.ground.dossier(dossier, "status"));
        assertEquals("SECOND_ROUND", lastLine(dossier));

        answered(dossier);
        assertEquals(List.of("revised/1 TO_HANDLE MT"), process.stands(dossier));
        assertEquals(
                1,
                process.ground.count("select count(*) from clock_event where kind = 'RESUMED'"
                        + " and ground = 'SECOND_ROUND' and dossier_id = " + dossier));
        var stepDue = stepDue(dossier);
        var days = ChronoUnit.DAYS.between(Instant.now(), stepDue);
        assertTrue(days >= 19 && days <= 35, "twenty calendar days from the answer, was " + days);

        drafted(dossier, "MT");
        process.does(process.official("MT", "UNIT_HEAD"), shop -> shop.get(UnitHeadDeskBean.class)
                .sendBack(back(shop, dossier)));
        assertEquals(
                List.of("revised/2 TO_HANDLE MT"),
                process.stands(dossier),
                "back to where it was drafted, not to round one");
    }

    @Test
    void aSupplementPausesTheTimeOfTheStepToo() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var before = stepDue(dossier);
        process.does(process.official("TNN", "HANDLER"), shop -> shop.get(HandlingDeskBean.class)
                .requestSupplement(supplement(shop, dossier)));
        assertEquals(List.of("appraise/1 AWAITING_APPLICANT TNN"), process.stands(dossier));
        assertEquals("SUPPLEMENT", lastLine(dossier));
        answered(dossier);

        assertEquals(List.of("appraise/1 TO_HANDLE TNN"), process.stands(dossier));
        assertNotNull(before);
        assertFalse(stepDue(dossier).isBefore(before));
    }

    @Test
    void stepsOfOneProcessCountInDifferentUnits() {
        var dossier = process.atTheMinistry("1.014251", "HDTL", "DCKS");
        var appraise = ChronoUnit.DAYS.between(Instant.now(), stepDue(dossier));
        assertTrue(appraise >= 89 && appraise <= 105, "ninety calendar days, was " + appraise);

        drafted(dossier, "HDTL");
        process.does(process.official("HDTL", "UNIT_HEAD"), shop -> shop.get(UnitHeadDeskBean.class)
                .agree(dossier, ProcessGround.revision(shop, dossier)));
        var clock = new LegalClock(SeedCalendar.calendar());
        assertEquals(
                clock.due(Instant.now(), Term.workingDays(21)).dueAt(), stepDue(dossier), "twenty-one working days");
    }

    @Test
    void inspectionAndForeignAuthorityAndTheClockStandsStillMeanwhile() {
        var dossier = process.atTheMinistry("1.010737", "MT", "NSW");
        var handler = process.official("MT", "HANDLER");
        assertEquals(List.of("inspect/1 TO_HANDLE MT"), process.stands(dossier));
        finished(dossier, handler);
        finished(dossier, handler);

        assertEquals(List.of("foreign/1 AWAITING_OTHERS MT"), process.stands(dossier));
        assertEquals("FOREIGN_AUTHORITY", lastLine(dossier));
        var asked = process.seen(handler, dossier).opinions().stream()
                .filter(one -> one.stance() == null)
                .findFirst()
                .orElseThrow();
        process.does(handler, shop -> shop.get(HandlingDeskBean.class)
                .recordAnswer(new GiveOpinion(
                        asked.id(),
                        asked.revision(),
                        OpinionStance.AGREES,
                        "Cơ quan thẩm quyền nước nhập khẩu đồng ý")));

        assertEquals(List.of("appraise/1 TO_HANDLE MT"), process.stands(dossier));
        assertEquals(
                1,
                process.ground.count("select count(*) from clock_event where kind = 'RESUMED'"
                        + " and ground = 'FOREIGN_AUTHORITY' and dossier_id = " + dossier));
    }

    @Test
    void twoUnitsAreAskedAtOnceAndSeeNothingButTheQuestion() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var handler = process.official("TNN", "HANDLER");
        asks(handler, dossier, List.of("KTTV", "DCKS"));
        assertEquals(
                List.of("appraise/1 TO_HANDLE TNN", "opinion/1 TO_ADVISE KTTV", "opinion/1 TO_ADVISE DCKS"),
                process.stands(dossier));
        assertEquals("processing.opinionsOpen", refused(handler, shop -> shop.get(HandlingDeskBean.class)
                .draft(process.draft(shop, dossier, "Cấp giấy phép hành nghề khoan"))));

        var weather = process.official("KTTV", "HANDLER");
        var asked = process.by(weather, shop -> shop.get(OpinionDeskBean.class).askedOf(dossier));
        assertEquals("Cục Quản lý tài nguyên nước", asked.askedByUnit());
        assertEquals("processing.notFound", refused(weather, shop -> shop.get(TaskDeskBean.class)
                .dossier(dossier)));
        assertEquals("processing.notFound", refused(weather, shop -> shop.get(ProcessDeskBean.class)
                .process(dossier)));
        assertEquals("processing.notFound", refused(process.official("BHD", "HANDLER"), shop -> shop.get(
                        OpinionDeskBean.class)
                .asked(asked.id())));

        gives(weather, dossier);
        assertEquals("processing.changed", refused(weather, shop -> shop.get(OpinionDeskBean.class)
                .give(new GiveOpinion(asked.id(), asked.revision(), OpinionStance.AGREES, "Lần thứ hai"))));
        gives(process.official("DCKS", "HANDLER"), dossier);
        assertEquals(List.of("appraise/1 TO_HANDLE TNN"), process.stands(dossier));
        issued(dossier, "TNN");
    }

    @Test
    void whoLetsTheTimePassIsNoLongerWaitedFor() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        asks(process.official("TNN", "HANDLER"), dossier, List.of("KTTV"));
        process.ground.sql("update opinion set due_at = asked_at where unit = 'KTTV'");
        issued(dossier, "TNN");
        assertTrue(
                process.went(dossier).contains("appraise UNADVISED"),
                process.went(dossier).toString());
    }

    @Test
    void handedOverIsOnlyWhatTheReceiverConfirms() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var giver = process.official("TNN", "HANDLER");
        var receiver = process.colleague("TNN", "HANDLER", "Lê Văn Nhận");
        handsOver(giver, receiver, dossier);
        assertEquals("HANDLER TNN", process.seen(giver, dossier).heldBy());
        assertEquals("Lê Văn Nhận", process.seen(giver, dossier).handingTo());
        assertEquals("processing.heldBy", refused(receiver, shop -> shop.get(HandlingDeskBean.class)
                .draft(process.draft(shop, dossier, "Cấp giấy phép hành nghề khoan"))));
        process.does(receiver, shop -> shop.get(AssignmentDeskBean.class)
                .decline(new SendBack(dossier, ProcessGround.revision(shop, dossier), WHY)));
        assertEquals(null, process.seen(giver, dossier).handingTo());

        handsOver(giver, receiver, dossier);
        process.does(receiver, shop -> shop.get(AssignmentDeskBean.class)
                .accept(dossier, ProcessGround.revision(shop, dossier)));
        var seen = process.seen(receiver, dossier);
        assertEquals("Lê Văn Nhận", seen.heldBy());
        assertEquals(
                2,
                seen.slip().stream()
                        .filter(line -> line.giver() != null
                                && line.giver().endsWith("HANDLER TNN")
                                && line.receiver().endsWith("Lê Văn Nhận"))
                        .count());
        assertEquals("processing.heldBy", refused(giver, shop -> shop.get(HandlingDeskBean.class)
                .draft(process.draft(shop, dossier, "Cấp giấy phép hành nghề khoan"))));
    }

    @Test
    void theHeadSaysWhoDoesItAndOnlyWhoMay() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var other = process.colleague("TNN", "HANDLER", "Lê Văn Khác");
        var head = process.official("TNN", "UNIT_HEAD");
        process.does(head, shop -> shop.get(UnitHeadDeskBean.class)
                .assign(new AssignTask(dossier, ProcessGround.revision(shop, dossier), other)));
        assertEquals("Lê Văn Khác", process.seen(head, dossier).heldBy());
        for (var wrong : List.of(process.official("TNN", "CLERK"), process.official("KTTV", "HANDLER"))) {
            assertEquals("processing.notAColleague", refused(head, shop -> shop.get(UnitHeadDeskBean.class)
                    .assign(new AssignTask(dossier, ProcessGround.revision(shop, dossier), wrong))));
        }
    }

    @Test
    void aSubstituteActsInTheNameOfWhoIsAwayAndTheSlipSaysSo() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var absent = process.official("TNN", "HANDLER");
        var substitute = process.colleague("TNN", "HANDLER", "Lê Văn Thay");
        process.does(absent, shop -> shop.get(AssignmentDeskBean.class)
                .take(dossier, ProcessGround.revision(shop, dossier)));
        assertEquals("processing.heldBy", refused(substitute, shop -> shop.get(HandlingDeskBean.class)
                .draft(process.draft(shop, dossier, "Cấp giấy phép hành nghề khoan"))));

        var today = WorkCalendar.dateOf(Instant.now());
        process.does(absent, shop -> shop.get(DelegationDeskBean.class)
                .delegate(new DelegateWork(substitute, today, today.plusDays(3), "Đi công tác")));
        var seen = process.seen(substitute, dossier);
        assertEquals("HANDLER TNN", seen.inNameOf());
        process.does(substitute, shop -> shop.get(HandlingDeskBean.class)
                .draft(process.draft(shop, dossier, "Cấp giấy phép hành nghề khoan")));

        var head = process.seen(process.official("TNN", "UNIT_HEAD"), dossier);
        assertEquals("Lê Văn Thay (thay HANDLER TNN)", head.draft().draftedBy());
        assertTrue(head.slip().stream().anyMatch(line -> line.receiver().endsWith("Lê Văn Thay (thay HANDLER TNN)")));
    }

    @Test
    void aDelegationThatEndedGivesNothing() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var absent = process.official("TNN", "HANDLER");
        var substitute = process.colleague("TNN", "HANDLER", "Lê Văn Thay");
        process.does(absent, shop -> shop.get(AssignmentDeskBean.class)
                .take(dossier, ProcessGround.revision(shop, dossier)));
        var today = WorkCalendar.dateOf(Instant.now());
        process.does(absent, shop -> shop.get(DelegationDeskBean.class)
                .delegate(new DelegateWork(substitute, today, today.plusDays(3), "Đi công tác")));
        assertEquals("processing.absenceTwice", refused(absent, shop -> shop.get(DelegationDeskBean.class)
                .delegate(new DelegateWork(substitute, today.plusDays(1), today.plusDays(9), "Nghỉ phép"))));
        process.does(absent, shop -> {
            var desk = shop.get(DelegationDeskBean.class);
            desk.end(desk.delegations().get(0).id());
        });
        assertEquals(Set.of(), process.seen(substitute, dossier).acts());
    }

    @Test
    void whatAnotherRoleOrUnitDoesIsRefused() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        drafted(dossier, "TNN");
        assertEquals("processing.notYourStep", refused(process.official("TNN", "APPROVER"), shop -> shop.get(
                        ApprovalDeskBean.class)
                .approve(dossier, ProcessGround.revision(shop, dossier))));
        assertEquals("processing.notFound", refused(process.official("MT", "UNIT_HEAD"), shop -> shop.get(
                        UnitHeadDeskBean.class)
                .agree(dossier, ProcessGround.revision(shop, dossier))));
        assertEquals("processing.changed", refused(process.official("TNN", "UNIT_HEAD"), shop -> shop.get(
                        UnitHeadDeskBean.class)
                .agree(dossier, ProcessGround.revision(shop, dossier) + 7)));
    }

    @Test
    void thePictureShowsWhereItStands() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var steps = process.seen(process.official("TNN", "HANDLER"), dossier).steps();
        assertEquals(
                List.of("PAST", "PAST", "PRESENT", "AHEAD", "AHEAD", "AHEAD", "AHEAD"),
                steps.stream().map(StepOnDesk::state).map(Enum::name).toList());
    }

    @Test
    void aWithdrawnDossierHasNoTaskAndNobodyIsWaitedFor() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        asks(process.official("TNN", "HANDLER"), dossier, List.of("KTTV"));
        process.ground.in(shop -> {
            shop.beans()
                    .fire(new vn.gov.dvctt.dossier.api.DossierWithdrawn(
                            dossier, "NS-" + dossier, 1, "Không còn nhu cầu", Instant.now()));
            return null;
        });
        assertEquals(List.of(), process.stands(dossier));
        assertEquals(0, process.ground.count("select count(*) from opinion where closed_at is null"));
    }

    private void asks(long handler, long dossier, List<String> units) {
        process.does(handler, shop -> shop.get(HandlingDeskBean.class)
                .askOpinions(new AskOpinions(
                        dossier,
                        ProcessGround.revision(shop, dossier),
                        units,
                        "Đề nghị cho ý kiến về lưu lượng xả thải",
                        List.of(),
                        5)));
    }

    private void gives(long official, long dossier) {
        process.does(official, shop -> {
            var desk = shop.get(OpinionDeskBean.class);
            var asked = desk.askedOf(dossier);
            desk.give(new GiveOpinion(asked.id(), asked.revision(), OpinionStance.AGREES, "Nhất trí với đề xuất"));
        });
    }

    private void handsOver(long giver, long receiver, long dossier) {
        process.does(giver, shop -> shop.get(AssignmentDeskBean.class)
                .handOver(new HandOverTask(dossier, ProcessGround.revision(shop, dossier), receiver, "Bàn giao")));
    }

    private void finished(long dossier, long handler) {
        process.does(handler, shop -> shop.get(HandlingDeskBean.class)
                .finishInspection(dossier, ProcessGround.revision(shop, dossier)));
    }

    private void drafted(long dossier, String unit) {
        process.does(process.official(unit, "HANDLER"), shop -> shop.get(HandlingDeskBean.class)
                .draft(process.draft(shop, dossier, "Về việc cấp giấy phép hành nghề")));
    }

    private long approved(long dossier, String unit) {
        drafted(dossier, unit);
        process.does(process.official(unit, "UNIT_HEAD"), shop -> shop.get(UnitHeadDeskBean.class)
                .agree(dossier, ProcessGround.revision(shop, dossier)));
        process.does(process.official(unit, "APPROVER"), shop -> shop.get(ApprovalDeskBean.class)
                .approve(dossier, ProcessGround.revision(shop, dossier)));
        return dossier;
    }

    private String issued(long dossier, String unit) {
        approved(dossier, unit);
        return process.by(process.official(unit, "CLERK"), shop -> shop.get(IssueDeskBean.class)
                .issue(dossier, ProcessGround.revision(shop, dossier)));
    }

    private void head(long dossier, Consumer<Shop> deed) {
        process.does(process.official("TNN", "UNIT_HEAD"), deed);
    }

    private void approver(long dossier, Consumer<Shop> deed) {
        process.does(process.official("TNN", "APPROVER"), deed);
    }

    private static SendBack back(Shop shop, long dossier) {
        return new SendBack(dossier, ProcessGround.revision(shop, dossier), WHY);
    }

    private static RequestSupplement supplement(Shop shop, long dossier) {
        return new RequestSupplement(
                dossier,
                ProcessGround.revision(shop, dossier),
                List.of(new SupplementItem("paper.2", "Báo cáo cần chỉnh sửa theo kết luận")),
                30);
    }

    /** The applicant's answer as the dossier announces it. */
    private void answered(long dossier) {
        process.ground.sql("update dossier set status = 'IN_PROCESS' where id = " + dossier);
        process.ground.in(shop -> {
            shop.beans().fire(new SupplementAnswered(dossier, "NS-" + dossier, 1, Instant.now()));
            return null;
        });
    }

    private String lastLine(long dossier) {
        return String.valueOf(process.ground.value("select ground from clock_event where dossier_id = " + dossier
                + " and ordinal = (select max(ordinal) from clock_event where dossier_id = " + dossier + ")"));
    }

    private Instant stepDue(long dossier) {
        return process.ground.in(
                shop -> shop.get(Tasks.class).open(dossier).get(0).stepDueAt().orElseThrow());
    }

    private String refused(long official, Consumer<Shop> deed) {
        return assertThrows(Refusal.class, () -> process.does(official, deed)).key();
    }
}
