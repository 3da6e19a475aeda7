package vn.gov.dvctt.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.dvctt.migration.Databases;
import vn.gov.dvctt.migration.Schema;
import vn.gov.dvctt.routing.message.DossierStopped;
import vn.gov.dvctt.routing.message.StopReason;

/** A process that posts and sends is killed without warning: whatever left for a system is still in the database. */
class OutboxDeathTest {
    private static final int DEATHS = 6;
    private static final int POSTERS = 4;
    private static final String SYSTEM = "TNN";
    private static final String LEFT = "left ";

    @TempDir
    private Path folder;

    @Test
    void whatLeftForASystemOutlivesTheDeathOfTheServer() throws Exception {
        var random = new Random(11);
        int left = 0;
        var database = source(folder.resolve("outbox"));
        new Schema(database).bringUpToDate();
        for (int death = 0; death < DEATHS; death++) {
            var sent = sentUntilItDies(database, 300 + random.nextInt(500));
            left += sent.size();
            sent.removeAll(kept(database));
            assertEquals(new TreeSet<>(), sent, "sent, and then gone from the outbox, at death " + death);
        }
        assertTrue(left > DEATHS, "the server was killed before it worked");
    }

    private HashSet<String> sentUntilItDies(JdbcDataSource database, long millis) throws Exception {
        var sent = folder.resolve("sent.txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Ddvctt.home=" + System.getProperty("dvctt.home"),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Server.class.getName(),
                        database.getUrl())
                .redirectOutput(sent.toFile())
                .redirectError(new File("target/outbox-server.log"))
                .start();
        var until = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (process.isAlive() && !Files.readString(sent).contains(LEFT) && System.nanoTime() < until) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        var before = Files.size(sent);
        while (process.isAlive() && Files.size(sent) == before) {
            Thread.onSpinWait();
        }
        assertTrue(process.isAlive(), "the server fell by itself, see target/outbox-server.log");
        process.destroyForcibly().waitFor();
        var text = Files.readString(sent);
        // the last line may be torn
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.startsWith(LEFT))
                .map(line -> line.substring(LEFT.length()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<String> kept(DataSource database) {
        try (var unit = unit(database)) {
            return in(unit, em -> em.createQuery("select e.messageId from Exchange e", String.class)
                    .getResultList());
        }
    }

    private static JdbcDataSource source(Path file) {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        source.setUser("sa");
        return source;
    }

    private static EntityManagerFactory unit(DataSource source) {
        return Databases.unit(source, "org.eclipse.persistence.platform.database.H2Platform");
    }

    private static <T> T in(EntityManagerFactory unit, Function<EntityManager, T> work) {
        try (var em = unit.createEntityManager()) {
            em.getTransaction().begin();
            var done = work.apply(em);
            em.getTransaction().commit();
            return done;
        }
    }

    /** Desks that post and the lane that carries, in the transactions they have in the product; what leaves goes to standard output. */
    static final class Server {
        private Server() {}

        public static void main(String... arguments) {
            var source = new JdbcDataSource();
            source.setURL(arguments[0]);
            source.setUser("sa");
            var unit = unit(source);
            for (int poster = 0; poster < POSTERS; poster++) {
                new Thread(() -> post(unit)).start();
            }
            var lane = new Lane(SYSTEM, new Rows(unit), new Line(), Clock.systemUTC());
            while (true) {
                lane.attempt();
            }
        }

        private static void post(EntityManagerFactory unit) {
            while (true) {
                in(unit, em -> {
                    var now = Instant.now();
                    var message = new DossierStopped(
                            "000.00.21.H26-261129-0001", StopReason.WITHDRAWN, "x".repeat(1500), now);
                    em.persist(Exchange.outgoing(SYSTEM, message, now));
                    return null;
                });
            }
        }
    }

    private record Rows(EntityManagerFactory unit) implements Outbox {
        @Override
        public List<Outgoing> pending(String system, int most, Instant now) {
            return in(unit, em -> outbox(em).pending(system, most, now));
        }

        @Override
        public void sent(List<Long> ids, Instant now) {
            in(unit, em -> {
                outbox(em).sent(ids, now);
                return null;
            });
        }
    }

    private static OutboxBean outbox(EntityManager em) {
        return given(new OutboxBean(), given(new Exchanges(), em));
    }

    /** As the container injects: into the one field that takes it. */
    private static <T> T given(T bean, Object part) {
        try {
            for (var field : bean.getClass().getDeclaredFields()) {
                if (field.getType().isInstance(part)) {
                    field.setAccessible(true);
                    field.set(bean, part);
                }
            }
            return bean;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Line implements Courier {
        @Override
        public void carry(List<Outgoing> batch) {
            batch.forEach(each -> System.out.println(LEFT + each.messageId()));
        }

        @Override
        public void close() {
            System.out.flush();
        }
    }
}
