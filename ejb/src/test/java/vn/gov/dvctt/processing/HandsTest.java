package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.processing.api.AssignTask;
import vn.gov.dvctt.processing.api.DelegateWork;
import vn.gov.dvctt.processing.api.HandOverTask;
import vn.gov.dvctt.processing.api.SendBack;

/** Who holds a step, who may take it, and who acts in whose name. */
@ParameterizedClass
@EnumSource(Engine.class)
class HandsTest {
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
    void handedOverIsOnlyWhatTheReceiverConfirms() {
        var dossier = process.atTheMinistry("1.004122", "TNN", "TNN");
        var giver = process.official("TNN", "HANDLER");
        var receiver = process.colleague("TNN", "HANDLER", "Lê Văn Nhận");
        handsOver(giver, receiver, dossier);
        assertEquals("HANDLER TNN", process.seen(giver, dossier).heldBy());
        assertEquals("Lê Văn Nhận", process.seen(giver, dossier).handingTo());
        assertEquals("processing.heldBy", done.refused(receiver, shop -> shop.get(HandlingDeskBean.class)
                .draft(process.draft(shop, dossier, "Cấp giấy phép hành nghề khoan"))));
        process.does(receiver, shop -> shop.get(AssignmentDeskBean.class)
                .decline(new SendBack(dossier, ProcessGround.revision(shop, dossier), StepsDone.WHY)));
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
        assertEquals("processing.heldBy", done.refused(giver, shop -> shop.get(HandlingDeskBean.class)
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
            assertEquals("processing.notAColleague", done.refused(head, shop -> shop.get(UnitHeadDeskBean.class)
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
        assertEquals("processing.heldBy", done.refused(substitute, shop -> shop.get(HandlingDeskBean.class)
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
        assertEquals("processing.absenceTwice", done.refused(absent, shop -> shop.get(DelegationDeskBean.class)
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
        done.drafted(dossier, "TNN");
        assertEquals("processing.notYourStep", done.refused(process.official("TNN", "APPROVER"), shop -> shop.get(
                        ApprovalDeskBean.class)
                .approve(dossier, ProcessGround.revision(shop, dossier))));
        assertEquals("processing.notFound", done.refused(process.official("MT", "UNIT_HEAD"), shop -> shop.get(
                        UnitHeadDeskBean.class)
                .agree(dossier, ProcessGround.revision(shop, dossier))));
        assertEquals("processing.changed", done.refused(process.official("TNN", "UNIT_HEAD"), shop -> shop.get(
                        UnitHeadDeskBean.class)
                .agree(dossier, ProcessGround.revision(shop, dossier) + 7)));
    }

    private void handsOver(long giver, long receiver, long dossier) {
        process.does(giver, shop -> shop.get(AssignmentDeskBean.class)
                .handOver(new HandOverTask(dossier, ProcessGround.revision(shop, dossier), receiver, "Bàn giao")));
    }
}
