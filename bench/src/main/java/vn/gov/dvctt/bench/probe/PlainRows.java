package vn.gov.dvctt.bench.probe;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * The bound of a submission: the very rows that the desk wrote for the latest one, written again for another dossier by plain JDBC in one transaction, with
 * nothing read, decided or checked. The dossier's row, which the desk updates, is a draft of its own here too: two at once do not wait for each other.
 */
final class PlainRows {
    private static final long FIRST_ID = 4_000_000_000_000L;
    private static final AtomicLong IDS = new AtomicLong(FIRST_ID);
    private static final List<String> INSERTED = List.of("dossier_step", "task", "act", "notice");
    private static final int TOGETHER = 100;

    private final DataSource database;
    private final Map<String, Map<String, Object>> samples = new LinkedHashMap<>();
    private final Queue<Long> drafts = new ConcurrentLinkedQueue<>();

    PlainRows(DataSource database) {
        this.database = database;
    }

    /** Looks at what the latest submission left, and makes so many drafts that are to become the same. */
    void prepare(int count) throws SQLException {
        try (var connection = database.getConnection()) {
            for (var table : INSERTED) {
                samples.put(table, latest(connection, table));
            }
            samples.put("dossier", latest(connection, "dossier"));
            drafts(connection, count);
        }
    }

    private static Map<String, Object> latest(Connection connection, String table) throws SQLException {
        try (var select = connection.prepareStatement(
                "select * from " + table + " where id = (select max(id) from " + table + " where id < ?)")) {
            select.setLong(1, FIRST_ID);
            try (var rows = select.executeQuery()) {
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
    }

    private void drafts(Connection connection, int count) throws SQLException {
        for (int made = 0; made < count; made++) {
            connection.setAutoCommit(false);
            long id = IDS.incrementAndGet();
            var draft = new LinkedHashMap<>(samples.get("dossier"));
            draft.put("ID", id);
            draft.put("STATUS", "DRAFT");
            draft.put("REVISION", 1);
            draft.put("STEP_COUNT", 0);
            draft.put("DRAFT_KEY", id + ":bound");
            List.of("SUBMISSION_NUMBER", "LOOKUP_SECRET", "SUBMITTED_AT").forEach(column -> draft.put(column, null));
            insert(connection, "dossier", draft);
            drafts.add(id);
            if (made % TOGETHER == 0 || made == count - 1) {
                connection.commit();
            }
        }
        connection.setAutoCommit(true);
    }

    /** One transaction. */
    void writeOne() throws SQLException {
        long dossier = drafts.remove();
        var number = "NB-" + dossier;
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            update(connection, dossier, number);
            for (var table : INSERTED) {
                insert(connection, table, copy(table, dossier, number));
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static void update(Connection connection, long dossier, String number) throws SQLException {
        try (var update = connection.prepareStatement(
                "update dossier set status = ?, step_count = ?, submission_number = ?, lookup_secret = ?, submitted_at = ?, draft_key = ?, revision = ?"
                        + " where id = ? and revision = ?")) {
            update.setString(1, "SUBMITTED");
            update.setInt(2, 1);
            update.setString(3, number);
            update.setString(4, "1234");
            update.setTimestamp(5, new Timestamp(System.currentTimeMillis()));
            update.setString(6, null);
            update.setInt(7, 2);
            update.setLong(8, dossier);
            update.setInt(9, 1);
            if (update.executeUpdate() != 1) {
                throw new SQLException("the draft " + dossier + " is gone");
            }
        }
    }

    /** The sample's row for another dossier. A notice is written as one that has left: nobody is to get mail of the bound. */
    private Map<String, Object> copy(String table, long dossier, String number) {
        var copy = new LinkedHashMap<>(samples.get(table));
        copy.put("ID", IDS.incrementAndGet());
        copy.replace("DOSSIER_ID", dossier);
        copy.replace("SUBMISSION_NUMBER", number);
        if ("notice".equals(table)) {
            copy.put("STATE", "SENT");
        }
        return copy;
    }

    private static void insert(Connection connection, String table, Map<String, Object> row) throws SQLException {
        var columns = new ArrayList<>(row.keySet());
        var marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (var insert = connection.prepareStatement(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")")) {
            for (int index = 0; index < columns.size(); index++) {
                insert.setObject(index + 1, row.get(columns.get(index)));
            }
            insert.executeUpdate();
        }
    }
}
