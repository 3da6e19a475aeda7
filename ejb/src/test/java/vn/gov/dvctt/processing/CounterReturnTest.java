package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.delivery.Reminding;
import vn.gov.dvctt.delivery.api.BookVisit;
import vn.gov.dvctt.delivery.api.DeliveryDesk;
import vn.gov.dvctt.delivery.api.HandOverResult;
import vn.gov.dvctt.delivery.api.HandoverDesk;
import vn.gov.dvctt.delivery.api.OwnDelivery;
import vn.gov.dvctt.delivery.api.ResultUncollected;
import vn.gov.dvctt.document.api.OwnResults;
import vn.gov.dvctt.dossier.api.ChooseReturn;
import vn.gov.dvctt.dossier.api.DossierPapers;
import vn.gov.dvctt.dossier.api.ReturnChoiceDesk;
import vn.gov.dvctt.dossier.api.ReturnTo;
import vn.gov.dvctt.procedure.api.ReturnWay;
import vn.gov.dvctt.routing.message.ResultReceipt;

/** A result handed over at the counter, one whose way is changed, and one that goes back through the National Single Window. */
@ParameterizedClass
@EnumSource(Engine.class)
class CounterReturnTest {
    @Parameter
    private Engine engine;

    private ReturnGround returns;

    @BeforeEach
    void begin() throws IOException {
        returns = new ReturnGround(engine);
    }

    @AfterEach
    void end() {
        returns.close();
    }

    @Test
    void atTheCounterItIsReturnedWithASignatureAndAnotherNeedsAPowerOfAttorney() {
        var dossier = returns.decided(ReturnTo.by(ReturnWay.COUNTER));
        var picture = returns.signature();
        assertEquals("delivery.signatureMissing", returns.handing(dossier, false, "001190000001", new byte[0]));
        assertEquals("delivery.identity", returns.handing(dossier, false, "1", picture));
        assertEquals("delivery.attorneyMissing", returns.handing(dossier, true, "001190000001", picture));
        var stranger = returns.process.official("MT", "CLERK");
        assertEquals("processing.notFound", returns.done.refused(stranger, shop -> shop.get(HandoverDesk.class)
                .handOver(new HandOverResult(dossier, false, "A", "001190000001", 0, picture))));
        assertEquals("APPROVED", returns.status(dossier));
        returns.handOver(dossier);
        assertEquals("RETURNED", returns.status(dossier));
        assertEquals("Nguyễn Văn Nộp", returns.seen(dossier).handover().receiver());
        var record = returns.process.by(
                returns.clerk(), shop -> shop.get(HandoverDesk.class).record(dossier));
        assertEquals("application/pdf", record.paper().mediaType());
        assertEquals("delivery.notAtCounter", returns.handing(dossier, false, "001190000001", picture));
    }

    @Test
    void fourMayComeAtATimeAndNoMore() {
        var day = returns.process
                .by(returns.clerk(), shop -> shop.get(CounterHoursBean.class).times(Instant.now()))
                .days()
                .get(2);
        for (int i = 0; i < 4; i++) {
            var dossier = returns.decided(ReturnTo.by(ReturnWay.COUNTER));
            returns.applicant(dossier, shop -> shop.get(OwnDelivery.class)
                    .book(new BookVisit("NS-" + dossier, day, LocalTime.of(9, 0))));
        }
        var fifth = returns.decided(ReturnTo.by(ReturnWay.COUNTER));
        var full = new BookVisit("NS-" + fifth, day, LocalTime.of(9, 0));
        assertEquals("delivery.slotFull", returns.done.refused(returns.owner(fifth), shop -> shop.get(OwnDelivery.class)
                .book(full)));
        returns.applicant(fifth, shop -> shop.get(OwnDelivery.class)
                .book(new BookVisit("NS-" + fifth, day, LocalTime.of(9, 30))));
        assertEquals(
                5,
                returns.process
                        .by(returns.clerk(), shop -> shop.get(DeliveryDesk.class)
                                .visits(day))
                        .size());
    }

    @Test
    void whoeverDoesNotComeIsRemindedThreeTimes() {
        var dossier = returns.decided(ReturnTo.by(ReturnWay.COUNTER));
        var told = 0;
        for (int week = 1; week <= 5; week++) {
            var later = Instant.now().plusSeconds(week * 8L * 86_400);
            told += returns.process.by(returns.clerk(), shop -> {
                var reminding = shop.get(Reminding.class);
                reminding.due(later).forEach(id -> reminding.remind(id, later));
                return shop.beans().announced(ResultUncollected.class).size();
            });
        }
        assertEquals(3, told);
        assertEquals(3, returns.process.ground.count("select reminders from delivery where dossier_id = " + dossier));
    }

    @Test
    void theWayIsChangedUntilTheDecisionAndNotAfterwards() {
        var dossier = returns.process.atTheMinistry("1.004122", "TNN", "TNN");
        returns.choose(dossier, ReturnGround.HOME);
        returns.choose(dossier, ReturnTo.by(ReturnWay.COUNTER));
        assertEquals("dossier.returnPhone", returns.done.refused(returns.owner(dossier), shop -> shop.get(
                        ReturnChoiceDesk.class)
                .choose(new ChooseReturn(
                        dossier, new ReturnTo(ReturnWay.POST, "A", "x", ReturnGround.HOME.address())))));
        assertEquals("dossier.returnWay", returns.done.refused(returns.owner(dossier), shop -> shop.get(
                        ReturnChoiceDesk.class)
                .choose(new ChooseReturn(dossier, ReturnTo.by(ReturnWay.WINDOW)))));
        returns.done.issued(dossier, "TNN");
        assertEquals(ReturnWay.COUNTER, returns.seen(dossier).way());
        assertEquals("dossier.returnOver", returns.done.refused(returns.owner(dossier), shop -> shop.get(
                        ReturnChoiceDesk.class)
                .choose(new ChooseReturn(dossier, ReturnGround.HOME))));
    }

    @Test
    void throughTheWindowItGoesInItsOwnEnvelopeAndThePortalShowsNothingButTheStatus() {
        var dossier = returns.process.atTheMinistry("DVC.MT.01", "MT", "NSW");
        returns.process.does(returns.process.official("MT", "HANDLER"), shop -> shop.get(HandlingDeskBean.class)
                .finishInspection(dossier, ProcessGround.revision(shop, dossier)));
        returns.done.issued(dossier, "MT");
        assertEquals("APPROVED", returns.status(dossier));
        var sent = String.valueOf(
                returns.process.ground.value("select message_id from exchange where direction = 'OUT' and"
                        + " system_code = 'NSW' and message_type = 'result.returned.v1'"));
        assertEquals("dossier.throughWindow", returns.done.refused(returns.owner(dossier), shop -> shop.get(
                        DossierPapers.class)
                .result("NS-" + dossier)));
        assertEquals(List.of(), returns.process.by(returns.owner(dossier), shop -> shop.get(OwnResults.class)
                .results("NS-" + dossier)));

        var code = returns.process.ground.dossier(dossier, "dossier_code");
        var receipt = new ResultReceipt(code, "NSW-7", Instant.now());
        assertThrows(RuntimeException.class, () -> returns.process.says("NSW", "another", receipt));
        assertThrows(RuntimeException.class, () -> returns.process.says("TNN", sent, receipt));
        assertEquals("APPROVED", returns.status(dossier));
        assertEquals("RECORDED", returns.process.says("NSW", sent, receipt));
        assertEquals("DUPLICATE", returns.process.says("NSW", sent, receipt));
        assertEquals("RETURNED", returns.status(dossier));
    }
}
