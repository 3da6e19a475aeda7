package vn.gov.dvctt.account;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;
import vn.gov.dvctt.migration.Databases;
import vn.gov.dvctt.migration.Schema;

/** The account feature's tables on real databases, and its own repositories around one entity manager for each transaction. */
enum DoorGround {
    H2("org.eclipse.persistence.platform.database.H2Platform") {
        @Override
        DataSource open() {
            return Databases.h2("door");
        }
    },
    POSTGRESQL("org.eclipse.persistence.platform.database.PostgreSQLPlatform") {
        @Override
        DataSource open() throws IOException {
            return Databases.postgresql("door");
        }
    };

    private static final AtomicLong IDS = new AtomicLong(5_000_000);

    private final String platform;
    private EntityManagerFactory unit;

    DoorGround(String platform) {
        this.platform = platform;
    }

    abstract DataSource open() throws IOException;

    private synchronized EntityManagerFactory unit() {
        try {
            if (unit == null) {
                secretsOfItsOwn();
                var source = open();
                new Schema(source).bringUpToDate();
                unit = Databases.unit(source, platform);
            }
            return unit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void secretsOfItsOwn() throws IOException {
        if (System.getProperty("dvctt.home") == null) {
            System.setProperty(
                    "dvctt.home", Files.createTempDirectory("dvctt-door").toString());
        }
    }

    /** One transaction. Committed unless the work fails. */
    <T> T in(Function<Shop, T> work) {
        try (var entities = unit().createEntityManager()) {
            entities.getTransaction().begin();
            try {
                var done = work.apply(new Shop(entities));
                entities.getTransaction().commit();
                return done;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    /** A question, answered in a transaction of its own. */
    boolean is(Predicate<Shop> question) {
        return in(question::test);
    }

    /** The same work at the same moment, so many times, each in a transaction of its own, as so many nodes would. */
    static <T> List<T> atOnce(int count, Callable<T> work) throws Exception {
        var start = new CyclicBarrier(count);
        var pool = Executors.newFixedThreadPool(count);
        try {
            var running = new ArrayList<java.util.concurrent.Future<T>>();
            for (int member = 0; member < count; member++) {
                running.add(pool.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    /** An active applicant. */
    long person() {
        long id = IDS.incrementAndGet();
        in(shop -> {
            var sql = shop.entities()
                    .createNativeQuery(
                            "insert into account (id, revision, kind, state, name, email, password_hash, opened_at) values (?, 1, 'INDIVIDUAL', 'ACTIVE', 'Lê Thị Thử', ?, 'none', current_timestamp)");
            sql.setParameter(1, id)
                    .setParameter(2, "thu" + id + "@vi-du.example")
                    .executeUpdate();
            return shop.entities()
                    .createNativeQuery("insert into account_role (account_id, role_name) values (?, 'CITIZEN')")
                    .setParameter(1, id)
                    .executeUpdate();
        });
        return id;
    }

    /** An entity manager, and the repositories that stand around it. */
    record Shop(EntityManager entities, Map<Class<?>, Object> made) {
        Shop(EntityManager entities) {
            this(entities, new HashMap<>());
        }

        <T> T get(Class<T> type) {
            if (!made.containsKey(type)) {
                made.put(type, make(type));
            }
            return type.cast(made.get(type));
        }

        private Object make(Class<?> type) {
            try {
                var maker = type.getDeclaredConstructor();
                maker.setAccessible(true);
                var whole = maker.newInstance();
                for (var field : type.getDeclaredFields()) {
                    if (field.getAnnotations().length > 0) {
                        field.setAccessible(true);
                        field.set(whole, field.getType() == EntityManager.class ? entities : get(field.getType()));
                    }
                }
                return whole;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type.getName(), e);
            }
        }
    }

    static Instant at(String time) {
        return Instant.parse("2026-11-24T" + time + "Z");
    }
}
