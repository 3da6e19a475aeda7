package vn.gov.dvctt.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.sf.jsqlparser.JSQLParserException;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.junit.jupiter.api.Test;

/**
 * Asking an Oracle server is not possible here. Everything that would be sent to one is written down as EclipseLink's Oracle platform renders it, and read by an
 * independent parser.
 */
class OracleTextTest {
    private static final String PLATFORM = "org.eclipse.persistence.platform.database.oracle.Oracle19Platform";

    @Test
    void migrationsAreOracleSql() throws Exception {
        for (var name : MigrationList.names()) {
            assertEquals(List.of(), faults(statements(oracleText(name))), name);
        }
    }

    @Test
    void everyQueryIsOracleSql() throws Exception {
        var written = written(em -> {
            for (var name : Queries.named(em.getEntityManagerFactory())) {
                Queries.run(em, name);
            }
            new WrittenQueries(em).ask();
        });
        assertTrue(written.size() > 60, "only " + written.size() + " statements");
        assertEquals(List.of(), faults(written));
    }

    @Test
    void readingLockingAndNumberingOfEveryEntityIsOracleSql() throws Exception {
        var written = written(em -> {
            for (var entity : em.getMetamodel().getEntities()) {
                var id = Queries.sample(entity.getIdType().getJavaType());
                em.find(entity.getJavaType(), id);
                em.find(entity.getJavaType(), id, LockModeType.PESSIMISTIC_WRITE);
                number(em, entity.getJavaType());
            }
        });
        assertEquals(List.of(), faults(written));
        assertTrue(written.stream().anyMatch(sql -> sql.contains(".NEXTVAL")), "sequences are asked");
        assertTrue(written.stream().anyMatch(sql -> sql.contains("FOR UPDATE")), "rows are locked");
    }

    private static void number(EntityManager em, Class<?> entity) {
        var session = em.unwrap(ServerSession.class);
        if (session.getDescriptor(entity).usesSequenceNumbers()) {
            session.getSequencing().getNextValue(entity);
        }
    }

    private interface Questions {
        void ask(EntityManager em) throws Exception;
    }

    private static Set<String> written(Questions questions) throws Exception {
        var behind = Databases.h2("oracle");
        var written = new ArrayList<String>();
        try (var unit = Databases.unit(Scribe.over(behind, written), PLATFORM);
                var em = unit.createEntityManager()) {
            em.getTransaction().begin();
            questions.ask(em);
            em.getTransaction().rollback();
        }
        return new LinkedHashSet<>(written);
    }

    private static List<String> faults(Iterable<String> statements) {
        var faults = new ArrayList<String>();
        for (var statement : statements) {
            try {
                CCJSqlParserUtil.parse(statement);
            } catch (JSQLParserException e) {
                faults.add(statement + "\n" + e.getMessage());
            }
            if (statement.contains("ROWNUM") && statement.contains("FOR UPDATE")) {
                faults.add("ORA-02014, rows of a limited query cannot be locked: " + statement);
            }
        }
        return faults;
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
}
