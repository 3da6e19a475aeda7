package vn.gov.dvctt.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.migration.Databases;
import vn.gov.dvctt.migration.Schema;
import vn.gov.dvctt.payment.api.DocumentKind;
import vn.gov.dvctt.payment.api.PaymentChannel;
import vn.gov.dvctt.payment.api.PaymentWord;
import vn.gov.dvctt.payment.api.PeriodRow;
import vn.gov.dvctt.payment.api.RaiseBill;

/** The months of a unit against a count of every booking, to the đồng, on amounts that no floating point holds. */
class SumsTest {
    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    private static final List<String> UNITS = List.of("DDBD", "TNN");
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final long HUGE = 9_007_199_254_740_993L / 400;

    private final Random random = new Random(7);
    private final Map<String, Long> came = new HashMap<>();
    private final Map<String, Long> went = new HashMap<>();

    @Test
    void everyMonthIsTheSumOfItsBookings() throws Exception {
        var source = Databases.h2("sums");
        new Schema(source).bringUpToDate();
        try (var unit = Databases.unit(source, "org.eclipse.persistence.platform.database.H2Platform");
                var entities = unit.createEntityManager()) {
            entities.getTransaction().begin();
            for (int number = 0; number < 400; number++) {
                book(entities, number);
            }
            entities.flush();
            // nobody closed a month: no name is asked for
            var sums = new Sums(entities, null, new Periods(entities));
            for (var of : UNITS) {
                var months = IntStream.range(0, 6)
                        .mapToObj(month -> sums.month(of, YearMonth.from(FIRST).plusMonths(month)))
                        .toList();
                months.forEach(row -> check(of, row));
                assertEquals(
                        sum(came, of) - sum(went, of),
                        months.stream().mapToLong(PeriodRow::kept).sum());
            }
            entities.getTransaction().rollback();
        }
    }

    private void book(EntityManager entities, int number) {
        var of = UNITS.get(random.nextInt(UNITS.size()));
        var amount = 1 + (long) (random.nextDouble() * HUGE);
        var channel = PaymentChannel.values()[random.nextInt(PaymentChannel.values().length)];
        var bill = new Bill(new RaiseBill(
                "S" + number, of, 1, "Ví Dụ", "Phí", "FEE", DocumentKind.RECEIPT, amount, amount, "", "", NOW, NOW));
        entities.persist(bill);
        var payment = new Payment(bill, channel, 1, NOW);
        entities.persist(payment);
        var day = FIRST.plusDays(random.nextInt(183));
        bill.take(payment, new Success(PaymentWord.STATEMENT, amount, "N" + number, day, NOW, NOW));
        came.merge(of + YearMonth.from(day) + channel, amount, Long::sum);
        if (random.nextInt(3) == 0) {
            var back = 1 + (long) (random.nextDouble() * (amount - 1));
            var refund = Refund.asked(payment, back, "Được hoàn lại", 1, NOW);
            entities.persist(refund);
            if (random.nextBoolean()) {
                var backOn = FIRST.plusDays(random.nextInt(183));
                refund.confirm(2, NOW);
                refund.done("00", backOn, NOW);
                went.merge(of + YearMonth.from(backOn), back, Long::sum);
            }
        }
    }

    private void check(String of, PeriodRow row) {
        assertEquals(sum(came, of + row.month() + PaymentChannel.GATEWAY), row.gateway());
        assertEquals(sum(came, of + row.month() + PaymentChannel.TRANSFER), row.transfer());
        assertEquals(sum(came, of + row.month() + PaymentChannel.COUNTER), row.counter());
        assertEquals(sum(came, of + row.month()), row.received());
        assertEquals(sum(went, of + row.month()), row.refunded());
        assertEquals(row.received() - row.refunded(), row.kept());
    }

    private static long sum(Map<String, Long> booked, String beginning) {
        return booked.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(beginning))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
