package vn.gov.dvctt.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.migration.Databases;
import vn.gov.dvctt.migration.Schema;
import vn.gov.dvctt.payment.api.DocumentKind;
import vn.gov.dvctt.payment.api.PaymentChannel;
import vn.gov.dvctt.payment.api.RaiseBill;

/** Sixteen at once take numbers of one series, and every fifth of them comes to nothing: no number is missing, none is given twice. */
class ReceiptNumbersTest {
    private static final int CLIENTS = 16;
    private static final int EACH = 15;
    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");

    @Test
    void numbersHaveNoGapsOnH2() throws Exception {
        numbered(Databases.h2("receipts;LOCK_TIMEOUT=60000"), "org.eclipse.persistence.platform.database.H2Platform");
    }

    @Test
    void numbersHaveNoGapsOnPostgreSql() throws Exception {
        numbered(Databases.postgresql("receipts"), "org.eclipse.persistence.platform.database.PostgreSQLPlatform");
    }

    private static void numbered(DataSource source, String platform) throws Exception {
        new Schema(source).bringUpToDate();
        try (var unit = Databases.unit(source, platform)) {
            var series = new FeeSeries("DDBD", DocumentKind.RECEIPT, 2026, "01BLP0-001", "AA-26E");
            var bill = new Bill(new RaiseBill(
                    "N1", "DDBD", 1, "Ví Dụ", "Phí", "FEE", DocumentKind.RECEIPT, 100, 100, "", "", NOW, NOW));
            within(unit, em -> {
                em.persist(series);
                em.persist(bill);
                return true;
            });
            var kept = atOnce(unit, bill);
            List<Integer> numbers;
            try (var em = unit.createEntityManager()) {
                numbers = em.createNamedQuery("FeeDocument.ofBill", FeeDocument.class)
                        .setParameter("bill", bill.id())
                        .getResultStream()
                        .map(FeeDocument::number)
                        .sorted()
                        .toList();
            }
            assertEquals(kept, numbers.size());
            assertEquals(IntStream.rangeClosed(1, kept).boxed().toList(), numbers);
        }
    }

    private static int atOnce(EntityManagerFactory unit, Bill bill) throws Exception {
        var work = new ArrayList<Callable<Integer>>();
        for (int client = 0; client < CLIENTS; client++) {
            int name = client;
            work.add(() -> issues(unit, bill, name));
        }
        var threads = Executors.newFixedThreadPool(CLIENTS);
        try {
            int kept = 0;
            for (var done : threads.invokeAll(work)) {
                kept += done.get();
            }
            return kept;
        } finally {
            threads.shutdownNow();
        }
    }

    private static int issues(EntityManagerFactory unit, Bill bill, int client) {
        int kept = 0;
        for (int turn = 0; turn < EACH; turn++) {
            var code = "C%02dT%02d".formatted(client, turn);
            var keeps = (client + turn) % 5 > 0;
            within(unit, em -> {
                var series = em.find(FeeSeries.class, "DDBD:RECEIPT:2026", LockModeType.PESSIMISTIC_WRITE);
                var document = new FeeDocument(
                        bill,
                        series,
                        new Issue("Ví Dụ", 100, PaymentChannel.GATEWAY, "Cổng", Replaced.NOTHING, NOW),
                        code);
                document.write("<BLai/>");
                em.persist(document);
                em.flush();
                return keeps;
            });
            kept += keeps ? 1 : 0;
        }
        return kept;
    }

    private interface Work {
        /** Whether it is kept. */
        boolean in(EntityManager em);
    }

    private static void within(EntityManagerFactory unit, Work work) {
        try (var em = unit.createEntityManager()) {
            em.getTransaction().begin();
            if (work.in(em)) {
                em.getTransaction().commit();
                return;
            }
            em.getTransaction().rollback();
        }
    }
}
