package vn.gov.dvctt.bench.probe;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.gov.dvctt.processing.api.TaskDesk;

/** The figures above the work list, counted for one official after the other: of each they are kept a few seconds, and nobody's are asked for twice. */
final class Desk {
    private static final AtomicLong OFFICIALS = new AtomicLong(9_000_000_000_000L);

    private final DataSource database;
    private final TaskDesk desk;

    Desk(DataSource database, TaskDesk desk) {
        this.database = database;
        this.desk = desk;
    }

    /** Milliseconds, one call a line. */
    String counting(int count) throws Exception {
        var times = new ArrayList<Double>();
        for (var official : officials(count)) {
            long start = System.nanoTime();
            official.call(desk::counts);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private List<Identity> officials(int count) throws SQLException {
        var made = new ArrayList<Identity>();
        try (var connection = database.getConnection();
                var account = connection.prepareStatement(
                        "insert into account (id, revision, kind, state, name, email, unit, password_hash, opened_at, confirmed_at)"
                                + " values (?, 0, 'OFFICIAL', 'ACTIVE', 'Cán bộ thử', ?, ?, 'none', ?, ?)");
                var role = connection.prepareStatement(
                        "insert into role_grant (id, revision, account_id, role_name, unit, first_day, granted_at, confirmed_at)"
                                + " values (?, 0, ?, 'HANDLER', ?, date '2026-01-01', ?, ?)");
                var audience = connection.prepareStatement(
                        "insert into account_role (account_id, role_name) values (?, 'OFFICIAL')")) {
            var now = new Timestamp(System.currentTimeMillis());
            for (int official = 0; official < count; official++) {
                long id = OFFICIALS.incrementAndGet();
                account.setLong(1, id);
                account.setString(2, "canbo" + id + "@dvctt.example");
                account.setString(3, Archived.UNIT);
                account.setTimestamp(4, now);
                account.setTimestamp(5, now);
                account.executeUpdate();
                audience.setLong(1, id);
                audience.executeUpdate();
                // the account's own number is free among grants: those of the product are far smaller
                role.setLong(1, id);
                role.setLong(2, id);
                role.setString(3, Archived.UNIT);
                role.setTimestamp(4, now);
                role.setTimestamp(5, now);
                role.executeUpdate();
                made.add(Identity.of(id, "OFFICIAL", "HANDLER"));
            }
        }
        return made;
    }
}
