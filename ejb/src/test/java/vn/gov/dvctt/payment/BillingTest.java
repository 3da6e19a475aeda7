package vn.gov.dvctt.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.migration.Databases;
import vn.gov.dvctt.migration.Schema;
import vn.gov.dvctt.payment.api.BillRaised;
import vn.gov.dvctt.payment.api.BillState;
import vn.gov.dvctt.payment.api.DocumentKind;
import vn.gov.dvctt.payment.api.FeeRepriced;
import vn.gov.dvctt.payment.api.PaymentChannel;
import vn.gov.dvctt.payment.api.PaymentWord;
import vn.gov.dvctt.payment.api.RaiseBill;
import vn.gov.dvctt.payment.api.RefundReason;
import vn.gov.dvctt.payment.api.RefundState;

/** What a supplement does to the price: what is owed and what was paid always add up to it, to the đồng. */
class BillingTest {
    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    private static EntityManagerFactory unit;

    private final Heard<Object> heard = new Heard<>();
    private int references;

    @BeforeAll
    static void database() throws Exception {
        var source = Databases.h2("billing");
        new Schema(source).bringUpToDate();
        unit = Databases.unit(source, "org.eclipse.persistence.platform.database.H2Platform");
    }

    @AfterAll
    static void end() {
        unit.close();
    }

    @Test
    void whatIsOwedStillIsBilledAnew() {
        within((book, billing) -> {
            billing.raise(price("A", 100_000), 1);
            billing.reprice(price("A", 130_000));
            var bills = book.of("A");
            assertEquals(List.of(BillState.CANCELLED, BillState.OPEN), states(bills));
            assertEquals(130_000, bills.get(1).amount());
            assertEquals(List.of(new FeeRepriced("A", 1, 130_000, 130_000, 0, NOW)), heard.of(FeeRepriced.class));
        });
    }

    @Test
    void whatIsPaidAlreadyIsBilledNoMore() {
        within((book, billing) -> {
            billing.raise(price("B", 100_000), 1);
            pay(book, "B");
            billing.reprice(price("B", 130_000));
            assertEquals(List.of(BillState.SETTLED, BillState.OPEN), states(book.of("B")));
            assertEquals(30_000, book.of("B").get(1).amount());
            assertEquals(2, heard.of(BillRaised.class).size());
        });
    }

    @Test
    void whatIsPaidBeyondItIsFoundToGoBack() {
        within((book, billing) -> {
            billing.raise(price("C", 100_000), 1);
            pay(book, "C");
            billing.reprice(price("C", 60_000));
            var bill = book.of("C").get(0);
            var refund = book.refundsOf(bill.id()).get(0);
            assertEquals(List.of(BillState.SETTLED), states(book.of("C")));
            assertEquals(40_000, refund.amount());
            assertEquals(RefundReason.REPRICED, refund.reason());
            assertEquals(RefundState.FOUND, refund.state(), "it takes two persons like any other");
            assertEquals(List.of(new FeeRepriced("C", 1, 60_000, 0, 40_000, NOW)), heard.of(FeeRepriced.class));
        });
    }

    @Test
    void theSamePriceChangesNothingEvenAfterAGrantedRefund() {
        within((book, billing) -> {
            billing.raise(price("D", 100_000), 1);
            var payment = pay(book, "D");
            book.add(Refund.asked(payment, 20_000, "Được hoàn theo quyết định", 7, NOW));
            billing.reprice(price("D", 100_000));
            assertEquals(1, book.of("D").size());
            assertEquals(List.of(), heard.of(FeeRepriced.class));
        });
    }

    @Test
    void whatCostsNothingAnyMoreIsOwedNoMore() {
        within((book, billing) -> {
            billing.raise(price("E", 100_000), 1);
            billing.reprice(price("E", 0));
            assertEquals(List.of(BillState.CANCELLED), states(book.of("E")));
            billing.reprice(price("E", 50_000));
            assertEquals(List.of(BillState.CANCELLED, BillState.OPEN), states(book.of("E")));
        });
    }

    @Test
    void afterAnyCourseBillsAndRefundsAddUpToThePrice() {
        for (int seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            var said = "seed " + seed;
            within((book, billing) -> {
                var reference = "R" + references++;
                for (int step = 0; step < 8; step++) {
                    long price = random.nextInt(5) * 25_000L;
                    billing.reprice(price(reference, price));
                    assertEquals(price, standing(book, reference), said);
                    var open = book.of(reference).stream().filter(Bill::isOpen).toList();
                    assertTrue(open.size() <= 1, said);
                    if (!open.isEmpty() && random.nextBoolean()) {
                        pay(book, reference);
                    }
                }
            });
        }
    }

    /** What is billed, less what goes back: counted without a look at how the product does it. */
    private static long standing(PaymentBook book, String reference) {
        long sum = 0;
        for (var bill : book.of(reference)) {
            sum += bill.isOpen() ? bill.amount() : 0;
            for (var payment : book.payments(bill.id())) {
                sum += payment.received() - payment.refunded();
            }
        }
        return sum;
    }

    private static Payment pay(PaymentBook book, String reference) {
        var bill = book.of(reference).stream().filter(Bill::isOpen).findFirst().orElseThrow();
        var payment = book.add(bill.begin(PaymentChannel.COUNTER, 1, NOW));
        bill.take(payment, new Success(PaymentWord.COUNTER, bill.amount(), "1", LocalDate.of(2026, 11, 27), NOW, NOW));
        return payment;
    }

    private static List<BillState> states(List<Bill> bills) {
        return bills.stream().map(Bill::state).toList();
    }

    private static RaiseBill price(String reference, long amount) {
        return new RaiseBill(
                reference, "DDBD", 1, "Ví Dụ", "Phí", "FEE", DocumentKind.RECEIPT, amount, amount, "", "", NOW, NOW);
    }

    private interface Course {
        void of(PaymentBook book, Billing billing);
    }

    private void within(Course course) {
        try (EntityManager entities = unit.createEntityManager()) {
            entities.getTransaction().begin();
            var book = new PaymentBook(entities);
            course.of(book, new Billing(book, heard));
            entities.getTransaction().rollback();
        }
    }
}
