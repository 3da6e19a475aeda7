package vn.gov.dvctt.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** One SQL text and one set of queries for every database: run on H2 and on a real PostgreSQL. What Oracle would be sent: see OracleTextTest. */
class EveryDatabaseTest {
    @Test
    void migrationsAndQueriesRunOnH2() throws Exception {
        runsOn(Databases.h2("every"));
    }

    @Test
    void migrationsAndQueriesRunOnPostgreSql() throws Exception {
        runsOn(Databases.postgresql());
    }

    /** Named queries are found by themselves; of the others nobody may be forgotten. */
    @Test
    void everyClassThatWritesQueriesIsAsked() throws Exception {
        assertEquals(WrittenQueries.inTheCode(), WrittenQueries.asked());
    }

    @Test
    void entitiesFindTheirColumns() throws Exception {
        for (var source : List.of(Databases.h2("columns"), Databases.postgresql())) {
            new Schema(source).bringUpToDate();
            try (var unit = Databases.unit(source, platformOf(source));
                    var em = unit.createEntityManager()) {
                for (var entity : unit.getMetamodel().getEntities()) {
                    em.createQuery("select e from " + entity.getName() + " e")
                            .setMaxResults(1)
                            .getResultList();
                }
            }
        }
    }

    private static String platformOf(DataSource source) throws Exception {
        try (var connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().startsWith("H2")
                    ? "org.eclipse.persistence.platform.database.H2Platform"
                    : "org.eclipse.persistence.platform.database.PostgreSQLPlatform";
        }
    }

    private static void runsOn(DataSource source) throws Exception {
        new Schema(source).bringUpToDate();
        assertEquals(0, new Schema(source).bringUpToDate(), "a second run applies nothing");
        try (var unit = Databases.unit(source, platformOf(source))) {
            assertTrue(Queries.named(unit).size() > 20, Queries.named(unit) + " are few");
            assertEquals(new TreeMap<>(), faults(unit));
            try (var em = unit.createEntityManager()) {
                new WrittenQueries(em).ask();
            }
        }
    }

    private static TreeMap<String, String> faults(EntityManagerFactory unit) {
        var faults = new TreeMap<String, String>();
        for (var name : Queries.named(unit)) {
            try (var em = unit.createEntityManager()) {
                em.getTransaction().begin();
                Queries.run(em, name);
                em.getTransaction().rollback();
            } catch (RuntimeException e) {
                faults.put(name, String.valueOf(e.getMessage()));
            }
        }
        return faults;
    }
}
