package vn.gov.dvctt.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the judge found after everything came to rest.
 *
 * @param acknowledged effects in the judge's ledger
 * @param lost         acknowledged but absent or different in the database
 * @param doubled      one intent, two effects
 * @param halfMade     a fact without all that belongs to it: history, task, act, exchange, file
 * @param outages      seconds from each kill until the portal served again
 */
public record Verdict(
        int acknowledged, List<String> lost, List<String> doubled, List<String> halfMade, List<Double> outages) {
    private static final int SHOWN = 10;

    static Verdict of(Path home, List<String> ledger, List<Double> outages) throws IOException, SQLException {
        var url = "jdbc:h2:file:" + home.resolve("db/dvctt") + ";IFEXISTS=TRUE";
        try (var connection = DriverManager.getConnection(url, "sa", password(home))) {
            var lost = new ArrayList<String>();
            for (var line : ledger) {
                if (!holds(connection, line.split(" "))) {
                    lost.add(line);
                }
            }
            return new Verdict(ledger.size(), lost, doubled(connection), halfMade(connection, home), outages);
        }
    }

    private static String password(Path home) throws IOException {
        var file = home.resolve("secrets/db.password");
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }

    public boolean isClean() {
        return lost.isEmpty() && doubled.isEmpty() && halfMade.isEmpty();
    }

    @Override
    public String toString() {
        return acknowledged + " acknowledged, lost " + few(lost) + ", doubled " + few(doubled) + ", half-made "
                + few(halfMade) + ", outages " + outages;
    }

    private static String few(List<String> all) {
        return all.size() + (all.isEmpty() ? "" : " " + all.subList(0, Math.min(SHOWN, all.size())));
    }

    private static boolean holds(Connection connection, String[] effect) throws SQLException {
        return switch (effect[0]) {
            case "opened" ->
                one(connection, "select count(*) from dossier where applicant_id = ? and id = ?", effect[1], effect[2]);
            case "submitted" ->
                one(
                        connection,
                        "select count(*) from dossier where id = ? and submission_number = ?",
                        effect[1],
                        effect[2]);
            case "received" ->
                one(connection, "select count(*) from dossier where id = ? and dossier_code = ?", effect[1], effect[2]);
            default -> throw new IllegalStateException("the ledger holds " + effect[0]);
        };
    }

    private static boolean one(Connection connection, String sql, String first, String second) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setString(1, first);
            select.setString(2, second);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1) == 1;
            }
        }
    }

    private static List<String> doubled(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        found.addAll(rows(
                connection,
                "person with two dossiers ",
                "select applicant_id from dossier group by applicant_id having count(*) > 1"));
        found.addAll(
                rows(
                        connection,
                        "dossier decided twice ",
                        "select dossier_id from dossier_step where status in ('APPROVED', 'REFUSED') group by dossier_id having count(*) > 1"));
        found.addAll(rows(
                connection,
                "dossier received twice ",
                "select dossier_id from clock_event where kind = 'STARTED' group by dossier_id having count(*) > 1"));
        found.addAll(
                rows(
                        connection,
                        "dossier dispatched twice ",
                        "select dossier_code from exchange where direction = 'OUT' and message_type like 'dossier.%' group by dossier_code, system_code having count(*) > 1"));
        return found;
    }

    private static List<String> halfMade(Connection connection, Path home) throws SQLException, IOException {
        var found = new ArrayList<String>();
        found.addAll(
                rows(
                        connection,
                        "submitted without task ",
                        "select d.id from dossier d where d.submission_number is not null and not exists (select 1 from task t where t.dossier_id = d.id)"));
        found.addAll(
                rows(
                        connection,
                        "history incomplete ",
                        "select d.id from dossier d where d.step_count <> (select count(*) from dossier_step s where s.dossier_id = d.id)"));
        found.addAll(
                rows(
                        connection,
                        "received without exchange ",
                        "select d.id from dossier d where d.dossier_code is not null and not exists (select 1 from exchange e where e.direction = 'OUT' and e.dossier_code = d.dossier_code)"));
        found.addAll(rows(
                connection,
                "never decided ",
                "select d.id from dossier d where d.submission_number is not null and d.decided_at is null"));
        found.addAll(
                rows(
                        connection,
                        "acts fewer than submissions ",
                        "select count(*) from act where deed like '%submit%' and outcome = 'DONE' having count(*) < (select count(*) from dossier where submission_number is not null)"));
        found.addAll(
                rows(connection, "message left over ", "select id from exchange where state in ('PENDING', 'DEAD')"));
        for (var hash : rows(
                connection, "", "select distinct p.sha256 from dossier d join paper p on p.id = d.result_paper_id")) {
            if (!Files.exists(
                    home.resolve("files/" + hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash))) {
                found.add("result without content " + hash);
            }
        }
        return found;
    }

    private static List<String> rows(Connection connection, String what, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(what + rows.getString(1));
            }
        }
        return found;
    }
}
