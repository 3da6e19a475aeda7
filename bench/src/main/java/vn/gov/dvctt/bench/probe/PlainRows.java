package vn.gov.dvctt.bench.probe;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * The bound of a submission: the very rows that the desk wrote for the latest one, written again by plain JDBC in one transaction, with nothing read, decided or
 * checked. The dossier's own row, which the desk updates, is updated here too.
 */
final class PlainRows {
    private static final List<String> INSERTED = List.of("dossier_step", "task", "act", "notice");
    private static final AtomicLong IDS = new AtomicLong(4_000_000_000_000L);

    private final DataSource database;
    private final Map<String, Map<String, Object>> samples = new LinkedHashMap<>();

    PlainRows(DataSource database) {
        this.database = database;
    }

    /** Looks at what the latest submission left. */
    void learn() throws SQLException {
        try (var connection = database.getConnection()) {
            for (var table : INSERTED) {
                samples.put(table, latest(connection, table));
            }
            samples.put("dossier", latest(connection, "dossier"));
        }
    }

    private static Map<String, Object> latest(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from " + table + " where id = (select max(id) from " + table
                        + " where id < 4000000000000)")) {
            rows.next();
            var values = new LinkedHashMap<String, Object>();
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                var value = rows.getObject(column);
                values.put(
                        rows.getMetaData().getColumnName(column),
                        value instanceof java.sql.Clob ? rows.getString(column) : value);
            }
            return values;
        }
    }

    /** One transaction. */
    void writeOne() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            update(connection);
            for (var table : INSERTED) {
                insert(connection, table, samples.get(table));
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private void update(Connection connection) throws SQLException {
        var dossier = samples.get("dossier");
        try (var update = connection.prepareStatement(
                "update dossier set revision = revision + 1, status = 'SUBMITTED', lookup_secret = '1234', saved_at = ?, submitted_at = ? where id = ?")) {
            var now = new Timestamp(System.currentTimeMillis());
            update.setTimestamp(1, now);
            update.setTimestamp(2, now);
            update.setObject(3, dossier.get("ID"));
            update.executeUpdate();
        }
    }

    private static void insert(Connection connection, String table, Map<String, Object> sample) throws SQLException {
        var columns = new ArrayList<>(sample.keySet());
        var marks = String.join(", ", java.util.Collections.nCopies(columns.size(), "?"));
        try (var insert = connection.prepareStatement(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")")) {
            long id = IDS.incrementAndGet();
            for (int index = 0; index < columns.size(); index++) {
                insert.setObject(index + 1, value(columns.get(index), sample, id));
            }
            insert.executeUpdate();
        }
    }

    private static Object value(String column, Map<String, Object> sample, long id) {
        return switch (column) {
            case "ID" -> id;
            // unique with the dossier: every copy is a further step of the same one
            case "ORDINAL" -> (int) (id % 1_000_000_000L) + 1000;
            default -> sample.get(column);
        };
    }
}
