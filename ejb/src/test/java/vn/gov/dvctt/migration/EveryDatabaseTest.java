package vn.gov.dvctt.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Parameter;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import org.eclipse.persistence.internal.jpa.EJBQueryImpl;
import org.eclipse.persistence.jpa.JpaEntityManagerFactory;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.DatabaseRecord;
import org.junit.jupiter.api.Test;

/** One SQL text and one set of queries for three databases: run on H2 and on a real PostgreSQL, rendered and parsed for Oracle. */
class EveryDatabaseTest {
    @Test
    void migrationsAndNamedQueriesRunOnH2() {
        runsOn(Databases.h2("every"), "org.eclipse.persistence.platform.database.H2Platform");
    }

    @Test
    void migrationsAndNamedQueriesRunOnPostgreSql() throws Exception {
        runsOn(Databases.postgresql(), "org.eclipse.persistence.platform.database.PostgreSQLPlatform");
    }

    /** Asking an Oracle server is not possible here: the text is rendered as EclipseLink would send it and read by an independent parser. */
    @Test
    void migrationsAndNamedQueriesAreOracleSql() throws Exception {
        var faults = new ArrayList<String>();
        for (var name : MigrationList.names()) {
            for (var statement : statements(oracleText(name))) {
                parse(name, statement, faults);
            }
        }
        var source = Databases.h2("oracle");
        new Schema(source).bringUpToDate();
        int rendered = 0;
        // logs in to H2 but speaks Oracle: only the text counts, nothing is executed
        try (var unit = Databases.unit(source, "org.eclipse.persistence.platform.database.oracle.Oracle19Platform");
                var em = unit.createEntityManager()) {
            for (var named : named(unit)) {
                parse(named, sql(em, named), faults);
                rendered++;
            }
        }
        assertTrue(rendered > 20, "only " + rendered + " named queries were found");
        assertEquals(List.of(), faults);
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

    private static void runsOn(DataSource source, String platform) {
        new Schema(source).bringUpToDate();
        assertEquals(0, new Schema(source).bringUpToDate(), "a second run applies nothing");
        var faults = new TreeMap<String, String>();
        try (var unit = Databases.unit(source, platform)) {
            assertFalse(named(unit).isEmpty());
            for (var name : named(unit)) {
                try (var em = unit.createEntityManager()) {
                    runs(em, name);
                } catch (RuntimeException e) {
                    faults.put(name, String.valueOf(e.getMessage()));
                }
            }
        }
        assertTrue(faults.isEmpty(), () -> faults.toString());
    }

    private static void runs(EntityManager em, String name) {
        em.getTransaction().begin();
        try {
            var query = filled(em.createNamedQuery(name));
            if (((EJBQueryImpl<?>) query).getDatabaseQuery().isReadQuery()) {
                query.setMaxResults(5).getResultList();
            } else {
                query.executeUpdate();
            }
        } finally {
            em.getTransaction().rollback();
        }
    }

    private static Query filled(Query query) {
        for (Parameter<?> parameter : query.getParameters()) {
            query.setParameter(parameter.getName(), sample(parameter.getParameterType()));
        }
        return query;
    }

    private static Object sample(Class<?> kind) {
        if (kind == null || kind == Object.class || kind == String.class) {
            return "x";
        }
        if (kind.isEnum()) {
            return kind.getEnumConstants()[0];
        }
        if (Collection.class.isAssignableFrom(kind)) {
            return List.of(1L);
        }
        if (kind == Instant.class) {
            return Instant.EPOCH;
        }
        if (kind == LocalDate.class) {
            return LocalDate.EPOCH;
        }
        if (kind == Boolean.class || kind == boolean.class) {
            return Boolean.TRUE;
        }
        return kind == Integer.class || kind == int.class ? (Object) 1 : (Object) 1L;
    }

    private static List<String> named(EntityManagerFactory unit) {
        var session = unit.unwrap(JpaEntityManagerFactory.class).getServerSession();
        return session.getQueries().keySet().stream()
                .map(String::valueOf)
                .sorted()
                .toList();
    }

    private static String sql(EntityManager em, String name) {
        var query = filled(em.createNamedQuery(name));
        DatabaseQuery inner = ((EJBQueryImpl<?>) query).getDatabaseQuery();
        var session = (org.eclipse.persistence.internal.sessions.AbstractSession)
                em.unwrap(org.eclipse.persistence.sessions.Session.class);
        inner.prepareCall(session, new DatabaseRecord());
        return inner.getSQLString();
    }

    private static String oracleText(String migration) throws IOException {
        var written = new StringWriter();
        try (var reader = new MigrationList().getResource(migration).read()) {
            reader.transferTo(written);
        }
        var text = written.toString();
        for (var placeholder : Dialect.ORACLE.types().entrySet()) {
            text = text.replace("${" + placeholder.getKey() + "}", placeholder.getValue());
        }
        assertFalse(text.contains("${"), migration + " has an unknown placeholder");
        return text;
    }

    private static List<String> statements(String text) {
        var bare = text.replaceAll("(?m)^\\s*--.*$", "");
        return List.of(bare.split(";\\s*(\\r?\\n|$)")).stream()
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static void parse(String where, String statement, List<String> faults) {
        try {
            CCJSqlParserUtil.parse(statement);
        } catch (JSQLParserException e) {
            faults.add(where + ": " + statement + "\n" + e.getMessage());
        }
    }
}
