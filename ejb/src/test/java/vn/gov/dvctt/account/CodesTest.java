package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.dvctt.account.OneTimeCode.Purpose;
import vn.gov.dvctt.migration.Databases;
import vn.gov.dvctt.migration.Schema;
import vn.gov.dvctt.shared.SealingKey;

/** One-time codes on real databases; each call in a transaction of its own, as two servers would make them. */
class CodesTest {
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final String TARGET = "+84912345678";
    private static final long ACCOUNT = 7;
    private static int databases;

    private final LookupKey key = new LookupKey(SealingKey.freshMaterial());
    private EntityManagerFactory unit;

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void aCodeIsGoodOnce(String database) throws Exception {
        open(database);
        var code = give(NOW).orElseThrow();
        assertTrue(code.matches("\\d{6}"), code);
        assertEquals(Optional.of(TARGET), use(code, NOW.plusSeconds(299)));
        assertEquals(Optional.empty(), use(code, NOW.plusSeconds(299)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void afterFiveMinutesItIsNoLonger(String database) throws Exception {
        open(database);
        var code = give(NOW).orElseThrow();
        assertEquals(Optional.empty(), use(code, NOW.plusSeconds(300)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void fiveWrongAttemptsEndIt(String database) throws Exception {
        open(database);
        var code = give(NOW).orElseThrow();
        for (int attempt = 0; attempt < 5; attempt++) {
            assertEquals(Optional.empty(), use(code + "1", NOW));
        }
        assertEquals(Optional.empty(), use(code, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void aNewerCodeEndsTheFormer(String database) throws Exception {
        open(database);
        var former = give(NOW).orElseThrow();
        var code = give(NOW.plusSeconds(61)).orElseThrow();
        assertEquals(Optional.empty(), former.equals(code) ? Optional.empty() : use(former, NOW.plusSeconds(62)));
        assertEquals(Optional.of(TARGET), use(code, NOW.plusSeconds(62)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void oneAMinuteAndTenADay(String database) throws Exception {
        open(database);
        assertTrue(give(NOW).isPresent());
        assertEquals(Optional.empty(), give(NOW.plusSeconds(59)));
        for (int sent = 1; sent < 10; sent++) {
            assertTrue(give(NOW.plusSeconds(61L * sent)).isPresent(), "code " + sent);
        }
        assertEquals(Optional.empty(), give(NOW.plusSeconds(61L * 10)));
        assertTrue(give(NOW.plusSeconds(24 * 3600 + 600)).isPresent(), "a day later");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void ofManyAtOnceOneSucceeds(String database) throws Exception {
        open(database);
        for (int round = 0; round < 10; round++) {
            var now = NOW.plusSeconds(61L * round);
            var code = give(now).orElseThrow();
            assertEquals(
                    1,
                    atOnce(4, () -> use(code, now)).stream()
                            .filter(Optional::isPresent)
                            .count());
        }
    }

    /** However many guess at the same moment, five guesses are looked at. */
    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void guessesAtOnceAreCountedToo(String database) throws Exception {
        open(database);
        var code = give(NOW).orElseThrow();
        var wrong = code.equals("000000") ? "000001" : "000000";
        atOnce(8, () -> use(wrong, NOW));
        assertEquals(5, attempts());
        assertEquals(Optional.empty(), use(code, NOW));
    }

    private static List<Optional<String>> atOnce(int callers, Callable<Optional<String>> call) throws Exception {
        var ready = new CountDownLatch(callers);
        var pool = Executors.newFixedThreadPool(callers);
        try {
            var calls = new ArrayList<Callable<Optional<String>>>();
            for (int caller = 0; caller < callers; caller++) {
                calls.add(() -> {
                    ready.countDown();
                    ready.await();
                    return call.call();
                });
            }
            var answers = new ArrayList<Optional<String>>();
            for (var answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private void open(String database) throws Exception {
        databases++;
        var h2 = database.equals("H2");
        DataSource source = h2 ? Databases.h2("codes" + databases) : Databases.postgresql("codes" + databases);
        new Schema(source).bringUpToDate();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into account (id, revision, kind, state, name, email, password_hash, opened_at)"
                            + " values (7, 0, 'INDIVIDUAL', 'UNCONFIRMED', 'x', '+84912345678', 'none', '2026-11-24 02:00:00+00')");
        }
        unit = Databases.unit(
                source, "org.eclipse.persistence.platform.database." + (h2 ? "H2Platform" : "PostgreSQLPlatform"));
    }

    private Optional<String> give(Instant now) {
        return within(codes -> codes.give(ACCOUNT, Purpose.CONFIRM, TARGET, now));
    }

    private Optional<String> use(String code, Instant now) {
        return within(codes -> codes.use(ACCOUNT, Purpose.CONFIRM, code, now));
    }

    private <T> T within(Function<Codes, T> work) {
        try (EntityManager em = unit.createEntityManager()) {
            em.getTransaction().begin();
            var result = work.apply(Codes.of(em, key));
            em.getTransaction().commit();
            return result;
        }
    }

    private int attempts() {
        try (EntityManager em = unit.createEntityManager()) {
            return em.createQuery("select max(c.attempts) from OneTimeCode c", Integer.class)
                    .getSingleResult();
        }
    }
}
