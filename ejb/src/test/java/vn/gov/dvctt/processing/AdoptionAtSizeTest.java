package vn.gov.dvctt.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.dvctt.dossier.AdoptionBatchBean;
import vn.gov.dvctt.dossier.VersionAdoptingBean;
import vn.gov.dvctt.dossier.VersionReadingBean;
import vn.gov.dvctt.dossier.api.AdoptVersion;
import vn.gov.dvctt.dossier.api.AdoptionState;
import vn.gov.dvctt.dossier.api.AdoptionView;
import vn.gov.dvctt.dossier.api.DossierSubmitted;
import vn.gov.dvctt.migration.Databases;
import vn.gov.dvctt.migration.Schema;

/** Many open dossiers (the full figure: {@code -Ddvctt.test.adoption=5000}) go on under a later version although the process that leads them dies in the middle. */
class AdoptionAtSizeTest {
    private static final String CODE = "1.004122";
    private static final int ALL = Integer.getInteger("dvctt.test.adoption", 500);
    /** Every hundredth answers in a way that the later version does not take. */
    private static final int KEPT = ALL / 100;

    private static final int BATCH = 50;
    private static final int BEFORE_DEATH = 4;
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final long FIRST = 8_000_000;

    /** Where an adoption goes on in a process of its own, a batch a line, until it is done or killed. */
    static final class Goer {
        private Goer() {}

        public static void main(String[] arguments) {
            var ground = new AdoptionAtSizeTest();
            ground.folder = Path.of(arguments[0]);
            var adoption = Long.parseLong(arguments[1]);
            for (int done = 1; ground.batch(adoption); done++) {
                System.out.println(done);
            }
        }
    }

    @TempDir
    private Path folder;

    private EntityManagerFactory unit;

    @Test
    void allAreLookedAtOnceAlthoughTheProcessIsKilledInTheMiddle() throws Exception {
        var adoption = prepared();
        killedInTheMiddle(adoption);
        open();
        var swept = number("select count(*) from version_adoption_line");
        assertTrue(swept >= BEFORE_DEATH * BATCH && swept < ALL, swept + " were looked at before it died");
        assertEquals(swept, number("select adopted + kept from version_adoption"), "a batch is whole or never was");

        var from = Instant.now();
        while (batch(adoption)) {
            assertTrue(Duration.between(from, Instant.now()).compareTo(LONGEST) < 0, "in time");
        }
        var report = report(adoption);
        assertEquals(AdoptionState.DONE, report.state());
        assertEquals(ALL - KEPT, report.adopted());
        assertEquals(KEPT, report.kept());
        assertEquals(ALL, number("select count(distinct dossier_id) from version_adoption_line"));
        assertEquals(ALL, number("select count(*) from version_adoption_line"), "none twice");
        assertEquals(ALL - KEPT, number("select count(*) from dossier where procedure_version = 2"));
        assertEquals(ALL - KEPT, number("select count(*) from dossier_step"));
        assertEquals(ALL - KEPT, number("select count(distinct dossier_id) from dossier_step"));
        assertEquals(ALL - KEPT, number("select count(*) from task where procedure_version = 2"));
        assertEquals(ALL, lines(adoption), "every dossier stands in the report");
        unit.close();
    }

    private long prepared() {
        open();
        var publisher = in(shop -> {
            load(shop.get(seed()));
            return person(shop.get(Held.class).entities);
        });
        for (int from = 0; from < ALL; from += 500) {
            dossiers(from, from + 500);
        }
        publish();
        var adoption = in(shop -> {
            shop.signedIn(publisher);
            return shop.get(VersionAdoptingBean.class).adopt(new AdoptVersion(CODE, 1, 2));
        });
        unit.close();
        unit = null;
        return adoption;
    }

    private void killedInTheMiddle(long adoption) throws Exception {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Goer.class.getName(),
                folder.toString(),
                String.valueOf(adoption));
        builder.redirectErrorStream(true);
        var goer = builder.start();
        var said = new StringBuilder();
        try (var lines = new BufferedReader(new InputStreamReader(goer.getInputStream(), StandardCharsets.UTF_8))) {
            var line = lines.readLine();
            while (line != null && !line.equals(String.valueOf(BEFORE_DEATH))) {
                said.append(line).append('\n');
                line = lines.readLine();
            }
            assertEquals(String.valueOf(BEFORE_DEATH), line, said.toString());
        } finally {
            goer.destroyForcibly().waitFor();
        }
    }

    private boolean batch(long adoption) {
        if (unit == null) {
            open();
        }
        return in(shop -> shop.get(AdoptionBatchBean.class).batch(adoption, BATCH, Instant.now()));
    }

    private AdoptionView report(long adoption) {
        return in(shop -> shop.get(VersionReadingBean.class).adoption(adoption));
    }

    private int lines(long adoption) {
        return in(shop -> {
            int all = 0;
            var cursor = "k0";
            while (!cursor.isEmpty()) {
                var page = shop.get(VersionReadingBean.class).lines(adoption, cursor);
                all += page.rows().size();
                cursor = page.next();
            }
            return all;
        });
    }

    private void open() {
        assertNull(unit, "one at a time");
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + folder.resolve("dvctt") + ";WRITE_DELAY=0");
        source.setUser("sa");
        new Schema(source).bringUpToDate();
        unit = Databases.unit(source, "org.eclipse.persistence.platform.database.H2Platform");
    }

    private <T> T in(Function<Workshop, T> work) {
        try (var entities = unit.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                var done = work.apply(new Workshop(entities, AdoptionNews.class));
                entities.getTransaction().commit();
                return done;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    private long number(String query) {
        return in(shop ->
                ((Number) shop.get(Held.class).entities.createNativeQuery(query).getSingleResult()).longValue());
    }

    private void dossiers(int from, int to) {
        in(shop -> {
            for (int number = from; number < to; number++) {
                dossier(shop.get(Held.class).entities, number);
            }
            return null;
        });
    }

    private static void dossier(EntityManager entities, int number) {
        var id = FIRST + number;
        var now = Instant.now();
        var answers = number % 100 == 0 ? "{\"applicantKind\":\"organisation\"}" : "{\"applicantKind\":\"individual\"}";
        entities.createNativeQuery(
                        "insert into dossier (id, revision, status, applicant_id, applicant_name, procedure_code, procedure_version, procedure_title, unit, answers, submission_number, lookup_secret, saved_at, submitted_at, step_count)"
                                + " values (?, 1, 'SUBMITTED', ?, 'Nguyễn Văn Nộp', ?, 1, 'Thủ tục thử', 'TNN', ?, ?, '1234', ?, ?, 0)")
                .setParameter(1, id)
                .setParameter(2, FIRST)
                .setParameter(3, CODE)
                .setParameter(4, answers)
                .setParameter(5, "NS-" + id)
                .setParameter(6, Timestamp.from(now))
                .setParameter(7, Timestamp.from(now))
                .executeUpdate();
        entities.persist(Task.intake(
                new DossierSubmitted(
                        id, "NS-" + id, CODE, 1, "Thủ tục thử", "TNN", FIRST, "Nguyễn Văn Nộp", false, now),
                now.plusSeconds(86_400)));
    }

    /** The second version asks organisations what nobody was asked before. */
    private void publish() {
        in(shop -> {
            var entities = shop.get(Held.class).entities;
            var text = String.valueOf(
                    entities.createNativeQuery("select definition from catalogue_version where entry_code = '" + CODE
                                    + "' and version_no = 1")
                            .getSingleResult());
            var patch = Json.createPatchBuilder()
                    .add(
                            "/form/sections/0/fields/-",
                            object(
                                    "{\"id\":\"fresh\",\"kind\":\"TEXT\",\"label\":{\"vi\":\"Câu hỏi thêm\"},\"required\":true,"
                                            + "\"showWhen\":{\"field\":\"applicantKind\",\"in\":[\"organisation\"]}}"))
                    .build();
            entities.createNativeQuery(
                            "insert into catalogue_version (id, entry_code, version_no, published_from, fingerprint, definition) values (?, ?, 2, ?, 'x', ?)")
                    .setParameter(1, FIRST)
                    .setParameter(2, CODE)
                    .setParameter(3, Timestamp.from(Instant.now()))
                    .setParameter(4, patch.apply(object(text)).toString())
                    .executeUpdate();
            return entities.createNativeQuery("update catalogue_entry set version_no = 2 where code = '" + CODE + "'")
                    .executeUpdate();
        });
    }

    private static long person(EntityManager entities) {
        entities.createNativeQuery(
                        "insert into account (id, revision, kind, state, name, email, unit, password_hash, opened_at) values (?, 1, 'OPERATOR', 'ACTIVE', 'Người Công Bố Thử', 'p@dvctt.example', '', 'x', current_timestamp)")
                .setParameter(1, FIRST)
                .executeUpdate();
        return FIRST;
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static Class<?> seed() {
        try {
            return Class.forName("vn.gov.dvctt.procedure.ProcedureSeed");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void load(Object seed) {
        try {
            var load = seed.getClass().getDeclaredMethod("load");
            load.setAccessible(true);
            load.invoke(seed);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The entity manager that the beans work with. */
    static final class Held {
        @jakarta.persistence.PersistenceContext
        private EntityManager entities;
    }
}
