package vn.gov.dvctt.bench.probe;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * The bound of a submission: the very rows that the desk wrote for the latest one, written again for another dossier by plain JDBC in one transaction, with
 * nothing read, decided or checked. The dossier's row, which the desk updates, is a draft of its own here too: two at once do not wait for each other.
 */
final class PlainRows {
    private static final long FIRST_ID = 4_000_000_000_000L;
    private static final AtomicLong IDS = new AtomicLong(FIRST_ID);
    private static final List<String> INSERTED = List.of("dossier_step", "task", "act", "notice", "notice_dispatch");

    private final DataSource database;
    private final List<Row> samples = new ArrayList<>();
    private final Queue<Long> drafts = new ConcurrentLinkedQueue<>();

    PlainRows(DataSource database) {
        this.database = database;
    }

    /** Looks at what the latest submission left, and makes so many drafts that are to become the same. */
    void prepare(int count) throws SQLException {
        samples.clear();
        try (var connection = database.getConnection()) {
            for (var table : INSERTED) {
                samples.add(latest(connection, table));
            }
            var draft = latest(connection, "dossier")
                    .with("STATUS", "DRAFT")
                    .with("REVISION", 1)
                    .with("STEP_COUNT", 0)
                    .with("SUBMISSION_NUMBER", null)
                    .with("LOOKUP_SECRET", null)
                    .with("SUBMITTED_AT", null);
            connection.setAutoCommit(false);
            for (int made = 0; made < count; made++) {
                long id = IDS.incrementAndGet();
                draft.with("ID", id).with("DRAFT_KEY", id + ":bound").insert(connection);
                drafts.add(id);
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static Row latest(Connection connection, String table) throws SQLException {
        try (var select = connection.prepareStatement("select max(id) from " + table + " where id < ?")) {
            select.setLong(1, "dossier".equals(table) ? Drafts.FIRST_ID : FIRST_ID);
            try (var rows = select.executeQuery()) {
                rows.next();
                return Row.of(connection, table, rows.getLong(1));
            }
        }
    }

    /** One transaction. */
    void writeOne() throws SQLException {
        long dossier = drafts.remove();
        // as scattered over its indexes as a number that is drawn
        var number = "NB-" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 62), Character.MAX_RADIX);
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            update(connection, dossier, number);
            long notice = IDS.incrementAndGet();
            for (var sample : samples) {
                copy(sample, dossier, number, notice).insert(connection);
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
    private static Row copy(Row sample, long dossier, String number, long notice) {
        var copy = sample.with("ID", IDS.incrementAndGet())
                .with("DOSSIER_ID", dossier)
                .with("SUBMISSION_NUMBER", number);
        return switch (sample.table()) {
            case "notice" -> copy.with("ID", notice);
            case "notice_dispatch" -> copy.with("NOTICE_ID", notice).with("STATE", "SENT");
            default -> copy;
        };
    }
}
