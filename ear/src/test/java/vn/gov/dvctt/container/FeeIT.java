package vn.gov.dvctt.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.dvctt.dossier.api.AmendmentDesk;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.dossier.api.SaveAnswers;
import vn.gov.dvctt.dossier.api.SaveChanges;
import vn.gov.dvctt.payment.api.BillDesk;
import vn.gov.dvctt.payment.api.BillRow;
import vn.gov.dvctt.payment.api.BillState;
import vn.gov.dvctt.payment.api.BooksDesk;
import vn.gov.dvctt.payment.api.CashDesk;
import vn.gov.dvctt.payment.api.CounterPayment;
import vn.gov.dvctt.payment.api.FeeDocuments;
import vn.gov.dvctt.payment.api.RefundReason;
import vn.gov.dvctt.shared.Role;

/** What a dossier costs follows what it asks for: a supplement that changes it bills the rest, or gives back what is too much. */
@ExtendWith(ArquillianExtension.class)
class FeeIT {
    private static final String PROCEDURE = "1.000082";
    private static final String UNIT = "DDBD";
    private static final long UP_TO_TWO = 4_090_000;
    private static final long UP_TO_FIVE = 5_540_000;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Deployment
    static WebArchive tests() {
        return TestWar.of(FeeIT.class);
    }

    @Test
    void aSupplementIsPricedAnew() throws Exception {
        var owner = Actor.citizen();
        long dossier = Filing.complete(owner, PROCEDURE);
        owner.call(() ->
                Desks.of(DossierDesk.class).saveAnswers(new SaveAnswers(dossier, Map.of("activities", "a01,a02"))));
        var number = Filing.submit(owner, dossier);
        assertEquals(List.of(UP_TO_TWO), amounts(owner, number));
        pay(bills(owner, number).get(0), TODAY);
        Filing.receive(Actor.official(UNIT, Role.INTAKE), dossier);

        amend(owner, number, "a01,a02,a03,a04");
        assertEquals(List.of(UP_TO_TWO, UP_TO_FIVE - UP_TO_TWO), amounts(owner, number));
        assertEquals(1, pauses(dossier), "the clock halts until the rest is paid");
        pay(bills(owner, number).get(1), TODAY);
        assertEquals(1, resumed(dossier));

        amend(owner, number, "a01");
        var found = owner.call(() ->
                Desks.of(BillDesk.class).bill(bills(owner, number).get(1).id()).refunds());
        assertEquals(1, found.size());
        assertEquals(RefundReason.REPRICED, found.get(0).reason());
        assertEquals(UP_TO_FIVE - UP_TO_TWO, found.get(0).amount());
        assertEquals(
                2,
                Database.number(
                        "select count(*) from notice where account_id = ? and subject = 'FEE_REPRICED'", owner.id()));
    }

    @Test
    void whatIsNotPaidYetIsBilledAnew() throws Exception {
        var owner = Actor.citizen();
        long dossier = Filing.complete(owner, PROCEDURE);
        var number = Filing.submit(owner, dossier);
        amend(owner, number, "a01,a02,a03");
        var bills = bills(owner, number);
        assertEquals(
                List.of(BillState.CANCELLED, BillState.OPEN),
                bills.stream().map(BillRow::state).toList());
        assertEquals(UP_TO_FIVE, bills.get(1).amount());
        amend(owner, number, "a05,a06,a07,a08");
        assertEquals(2, bills(owner, number).size(), "the same price is the same bill");
    }

    @Test
    void nothingIsBookedInAMonthThatIsClosedAndItsReceiptIsSealed() throws Exception {
        var owner = Actor.citizen();
        long dossier = Filing.complete(owner, PROCEDURE);
        var number = Filing.submit(owner, dossier);
        var bill = bills(owner, number).get(0);
        var accountant = Actor.official(UNIT, Role.ACCOUNTANT);
        var last = YearMonth.from(TODAY).minusMonths(1);
        accountant.call(() -> {
            Desks.of(BooksDesk.class).close(last);
            return last;
        });
        assertTrue(refusal(() -> pay(bill, last.atDay(1))).contains("payment.closed"));
        assertTrue(refusal(() -> accountant.call(() -> {
                    Desks.of(BooksDesk.class).close(last);
                    return last;
                }))
                .contains("payment.closed"));
        pay(bill, TODAY);
        var code = owner.call(() ->
                Desks.of(BillDesk.class).bill(bill.id()).documents().get(0).lookUpCode());
        var xml = Desks.of(FeeDocuments.class).xml(code);
        assertTrue(xml.contains("<TgTTTBSo>4090000</TgTTTBSo>") && xml.contains("<ds:SignatureValue"), xml);
        assertTrue(Desks.of(FeeDocuments.class)
                .find(code.toLowerCase())
                .orElseThrow()
                .sealed());
    }

    private static String refusal(Act act) {
        try {
            act.run();
            return "nothing was refused";
        } catch (Exception refused) {
            return refused.toString();
        }
    }

    private interface Act {
        void run() throws Exception;
    }

    private static void amend(Actor owner, String number, String activities) throws Exception {
        owner.call(() -> {
            var desk = Desks.of(AmendmentDesk.class);
            desk.begin(number);
            desk.save(new SaveChanges(number, Map.of("activities", activities)));
            desk.explain(number, "Đổi danh mục hoạt động");
            return desk.send(number);
        });
    }

    private static void pay(BillRow bill, LocalDate day) throws Exception {
        Actor.official(UNIT, Role.ACCOUNTANT).call(() -> {
            Desks.of(CashDesk.class).takeAtCounter(new CounterPayment(bill.id(), bill.amount(), day, "PT-1"));
            return bill;
        });
    }

    /** Oldest first. */
    private static List<BillRow> bills(Actor owner, String number) throws Exception {
        return owner.call(() -> Desks.of(BillDesk.class).of(number));
    }

    private static List<Long> amounts(Actor owner, String number) throws Exception {
        return bills(owner, number).stream().map(BillRow::amount).toList();
    }

    private static long pauses(long dossier) {
        return events(dossier, "PAUSED");
    }

    private static long resumed(long dossier) {
        return events(dossier, "RESUMED");
    }

    private static long events(long dossier, String kind) {
        return Database.number(
                "select count(*) from clock_event where dossier_id = ? and kind = ? and ground = 'FEE_UNPAID'",
                dossier,
                kind);
    }
}
