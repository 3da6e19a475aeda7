package vn.gov.dvctt.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.payment.api.BillState;
import vn.gov.dvctt.payment.api.DocumentKind;
import vn.gov.dvctt.payment.api.PaymentChannel;
import vn.gov.dvctt.payment.api.PaymentWord;
import vn.gov.dvctt.payment.api.RaiseBill;
import vn.gov.dvctt.shared.Refusal;

/** Whatever a gateway does, in any order: one bill is settled once, and every đồng that came is either its or goes back. Held against a model that knows no states. */
class PaymentScheduleTest {
    private static final int SCHEDULES = 10_000;
    private static final long AMOUNT = 4_090_000;
    private static final Instant START = Instant.parse("2026-11-27T02:00:00Z");
    private static final List<Duration> LOOKS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5));

    @Test
    void tenThousandSchedulesEndAsTheModelSays() throws Exception {
        var settled = 0;
        for (int seed = 0; seed < SCHEDULES; seed++) {
            settled += new Schedule(seed).play() ? 1 : 0;
        }
        assertTrue(settled > SCHEDULES / 4 && settled < SCHEDULES, settled + " were settled");
    }

    private static final class Schedule {
        private final int seed;
        private final Random random;
        private final Bill bill;
        private final List<Payment> payments = new ArrayList<>();
        private final List<Refund> refunds = new ArrayList<>();
        private int receipts;

        // the model: which payments brought money, the first right one while the bill was wanted, whether it is wanted
        private final Map<Payment, Long> brought = new HashMap<>();
        private final Set<Payment> surplus = new HashSet<>();
        private Payment settledBy;
        private boolean cancelled;

        Schedule(int seed) throws ReflectiveOperationException {
            this.seed = seed;
            this.random = new Random(seed);
            this.bill = new Bill(new RaiseBill(
                    "N1",
                    "DDBD",
                    1,
                    "Ví Dụ",
                    "Phí",
                    "FEE",
                    DocumentKind.RECEIPT,
                    AMOUNT,
                    AMOUNT,
                    "",
                    "",
                    START,
                    START));
            set(bill, 51L);
        }

        boolean play() throws ReflectiveOperationException {
            int steps = 3 + random.nextInt(12);
            for (int step = 0; step < steps; step++) {
                step(START.plusSeconds(60L * step));
            }
            check();
            return settledBy != null;
        }

        private void step(Instant now) throws ReflectiveOperationException {
            if (payments.isEmpty() || random.nextInt(5) == 0) {
                begin(now);
                return;
            }
            var payment = payments.get(random.nextInt(payments.size()));
            switch (random.nextInt(6)) {
                case 0, 1 -> word(payment, AMOUNT, now);
                case 2 -> word(payment, AMOUNT - 1000, now);
                case 3 -> payment.fail(now);
                case 4 -> payment.lookedInVain(LOOKS, now);
                default -> cancel();
            }
        }

        private void begin(Instant now) throws ReflectiveOperationException {
            try {
                var payment = bill.begin(PaymentChannel.GATEWAY, 1, now);
                set(payment, 100L + payments.size());
                payment.lookAfter(LOOKS);
                payments.add(payment);
                assertTrue(settledBy == null && !cancelled, "seed " + seed);
            } catch (Refusal refusal) {
                assertTrue(settledBy != null || cancelled, "seed " + seed);
            }
            if (payments.isEmpty()) {
                var late = bill.arrived(PaymentChannel.TRANSFER, 1, now);
                set(late, 100L);
                payments.add(late);
            }
        }

        private void word(Payment payment, long amount, Instant now) {
            var effect = bill.take(
                    payment, new Success(PaymentWord.NOTICE, amount, "1", LocalDate.of(2026, 11, 27), now, now));
            switch (effect) {
                case SETTLED -> receipts++;
                case SURPLUS, MISMATCHED ->
                    refunds.add(Refund.found(payment, vn.gov.dvctt.payment.api.RefundReason.SURPLUS, now));
                case AGAIN -> assertTrue(brought.containsKey(payment), "seed " + seed);
            }
            if (brought.containsKey(payment)) {
                return;
            }
            brought.put(payment, amount);
            if (amount == AMOUNT && settledBy == null && !cancelled) {
                settledBy = payment;
            } else {
                surplus.add(payment);
            }
        }

        private void cancel() {
            if (random.nextInt(3) > 0) {
                return;
            }
            try {
                bill.cancel("Hồ sơ đã được rút");
                assertTrue(settledBy == null && !cancelled, "seed " + seed);
                cancelled = true;
            } catch (Refusal refusal) {
                assertTrue(settledBy != null || cancelled, "seed " + seed);
            }
        }

        private void check() {
            var said = "seed " + seed;
            assertEquals(settledBy != null, bill.state() == BillState.SETTLED, said);
            assertEquals(settledBy == null ? 0 : 1, receipts, said);
            assertEquals(surplus.size(), refunds.size(), said);
            long came = payments.stream().mapToLong(Payment::received).sum();
            assertEquals(brought.values().stream().mapToLong(Long::longValue).sum(), came, said);
            long back = refunds.stream().mapToLong(Refund::amount).sum();
            assertEquals(settledBy == null ? 0 : AMOUNT, came - back, said);
            payments.forEach(payment -> assertEquals(surplus.contains(payment), payment.isSurplus(), said));
        }

        private static void set(Object entity, long id) throws ReflectiveOperationException {
            identify(entity, id);
        }
    }

    /** As the database would. */
    static void identify(Object entity, long id) throws ReflectiveOperationException {
        var field = entity.getClass().getDeclaredField("id");
        field.setAccessible(true);
        field.set(entity, id);
    }
}
