package vn.gov.dvctt.migration;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import javax.sql.DataSource;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Whoever gets hold of the application's connection cannot change a table, and cannot touch what the ledger of acts holds. */
class RightsTest {
    private static final String USER = "dvctt_app";
    private static final String PASSWORD = "only-for'this\"test";
    private static final String ACT =
            "insert into act (id, happened_at, who, deed, origin, outcome) values (1, current_timestamp, 'a', 'b', 'c', 'DONE')";

    @Test
    void theApplicationsUserOfH2WritesRowsAndNothingElse() throws Exception {
        var owner = Databases.h2("rights");
        prepare(owner);
        var application = new JdbcDataSource();
        application.setURL("jdbc:h2:mem:rights");
        application.setUser(USER);
        application.setPassword(PASSWORD);
        holds(owner, application);
    }

    @Test
    void theApplicationsUserOfPostgresqlWritesRowsAndNothingElse() throws Exception {
        var owner = Databases.postgresql("rights");
        prepare(owner);
        var application = new PGSimpleDataSource();
        application.setURL(((PGSimpleDataSource) owner).getURL());
        application.setUser(USER);
        application.setPassword(PASSWORD);
        holds(owner, application);
    }

    @Test
    void whatOracleWouldBeToldIsSql() throws Exception {
        var rights = new Rights(Dialect.ORACLE, USER);
        for (var sql : rights.grants(List.of("act", "account", "flyway_schema_history"), List.of("act_seq"))) {
            CCJSqlParserUtil.parse(sql);
        }
        assertEquals(
                List.of(
                        "grant select, insert on act to dvctt_app",
                        "grant select, insert, update, delete on account to dvctt_app",
                        "grant select on act_seq to dvctt_app"),
                rights.grants(List.of("act", "account", "flyway_schema_history"), List.of("act_seq")));
    }

    @Test
    void aUsersNameIsANameAndNothingElse() {
        assertThrows(IllegalArgumentException.class, () -> new Rights(Dialect.H2, "x; drop table act"));
    }

    private static void prepare(DataSource owner) {
        new Schema(owner).bringUpToDate();
        new Schema(owner).admit(USER, PASSWORD);
        assertDoesNotThrow(() -> new Schema(owner).admit(USER, PASSWORD), "said again at every start");
    }

    private static void holds(DataSource owner, DataSource application) throws Exception {
        for (var table : new TreeSet<>(tables(owner))) {
            if (!table.equalsIgnoreCase("flyway_schema_history")) {
                run(application, "select count(*) from " + table);
            }
        }
        run(application, ACT);
        helpItself(application);
        run(application, "update unit set name = name");
        run(application, "delete from unit where code = 'none'");
        assertTrue(refused(
                application,
                List.of(
                        "update act set who = 'x'",
                        "delete from act",
                        "truncate table act",
                        "alter table act add column more integer",
                        "drop table act",
                        "alter table unit add column more integer",
                        "drop table unit",
                        "create table mine (id integer)",
                        "update flyway_schema_history set success = false")));
    }

    /** One database says no, another says nothing and gives nothing: what counts is that deleting is refused afterwards. */
    private static void helpItself(DataSource application) {
        try {
            run(application, "grant delete on act to " + USER);
        } catch (SQLException no) {
            assertTrue(no.getSQLState() != null, "refused");
        }
    }

    private static boolean refused(DataSource application, List<String> all) {
        all.forEach(sql -> assertThrows(SQLException.class, () -> run(application, sql), sql));
        return true;
    }

    private static List<String> tables(DataSource owner) throws SQLException {
        try (var connection = owner.getConnection()) {
            var tables = Inventory.of(connection).tables();
            assertTrue(tables.size() > 30, tables.toString());
            return tables;
        }
    }

    private static void run(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
