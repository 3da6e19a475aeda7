package vn.gov.dvctt.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The database of a stopped portal, questioned: each question names what is wrong and selects whatever is so. Nothing found: nothing wrong. */
final class DatabaseWitness {
    private static final Map<String, String> LEDGER = Map.of(
            "opened", "select count(*) from dossier where applicant_id = ? and id = ?",
            "submitted", "select count(*) from dossier where id = ? and submission_number = ?",
            "received", "select count(*) from dossier where id = ? and dossier_code = ?");
    private static final Map<String, String> DOUBLED = new LinkedHashMap<>();
    private static final Map<String, String> HALF_MADE = new LinkedHashMap<>();

    static {
        DOUBLED.put(
                "person with two dossiers",
                "select applicant_id from dossier group by applicant_id having count(*) > 1");
        DOUBLED.put("submitted twice", steps("= 'SUBMITTED'"));
        DOUBLED.put("decided twice", steps("in ('APPROVED', 'REFUSED')"));
        // a supplement also leads back into process: the start of the legal clock is what reception alone does
        DOUBLED.put(
                "received twice",
                "select dossier_id from clock_event where kind = 'STARTED' group by dossier_id having count(*) > 1");
        DOUBLED.put("two tasks of a kind", "select dossier_id from task group by dossier_id, kind having count(*) > 1");
        DOUBLED.put(
                "two notices of a kind",
                "select account_id from notice group by account_id, subject having count(*) > 1");
        DOUBLED.put(
                "dispatched twice",
                "select dossier_code from exchange where direction = 'OUT' group by dossier_code, system_code having count(*) > 1");
        DOUBLED.put(
                "answer recorded twice",
                "select dossier_code from exchange where direction = 'IN' and state = 'RECORDED' group by dossier_code, system_code, message_type having count(*) > 1");
        HALF_MADE.put(
                "history incomplete",
                "select d.id from dossier d where d.step_count <> (select count(*) from dossier_step s where s.dossier_id = d.id)");
        HALF_MADE.put(
                "submitted without task", submitted("not exists (select 1 from task t where t.dossier_id = d.id)"));
        HALF_MADE.put(
                "submitted without notice",
                submitted(
                        "not exists (select 1 from notice n where n.account_id = d.applicant_id and n.subject = 'DOSSIER_SUBMITTED')"));
        HALF_MADE.put("submitted without act", submitted(noAct("DossierDesk.submit")));
        HALF_MADE.put("received without act", received(noAct("IntakeDesk.receive")));
        HALF_MADE.put(
                "received without clock",
                received("not exists (select 1 from clock_event c where c.dossier_id = d.id and c.kind = 'STARTED')"));
        HALF_MADE.put(
                "received without exchange",
                received(
                        "not exists (select 1 from exchange e where e.direction = 'OUT' and e.dossier_code = d.dossier_code)"));
        HALF_MADE.put("submitted and never received", submitted("d.dossier_code is null"));
        HALF_MADE.put("received and never decided", received("d.decided_at is null"));
        HALF_MADE.put(
                "decided with a task left over",
                "select t.dossier_id from task t join dossier d on d.id = t.dossier_id where d.decided_at is not null and t.closed_at is null");
        HALF_MADE.put(
                "decided without the answer",
                "select d.id from dossier d where d.decided_at is not null and not exists (select 1 from exchange e"
                        + " where e.direction = 'IN' and e.state = 'RECORDED' and e.message_type like 'result.decided.%' and e.dossier_code = d.dossier_code)");
        HALF_MADE.put("message left over", "select id from exchange where state in ('PENDING', 'DEAD')");
    }

    private final Connection connection;

    DatabaseWitness(Connection connection) {
        this.connection = connection;
    }

    private static String steps(String status) {
        return "select dossier_id from dossier_step where status " + status
                + " group by dossier_id having count(*) > 1";
    }

    private static String submitted(String condition) {
        return "select d.id from dossier d where d.submission_number is not null and " + condition;
    }

    private static String received(String condition) {
        return "select d.id from dossier d where d.dossier_code is not null and " + condition;
    }

    private static String noAct(String deed) {
        return "'dossierId=' || d.id not in (select a.subject from act a where a.deed = '" + deed
                + "' and a.outcome = 'DONE')";
    }

    /** Lines of the judge's ledger that the database does not bear out. */
    List<String> lost(List<String> ledger) throws SQLException {
        var lost = new ArrayList<String>();
        for (var line : ledger) {
            var effect = line.split(" ");
            try (var select = connection.prepareStatement(LEDGER.get(effect[0]))) {
                select.setString(1, effect[1]);
                select.setString(2, effect[2]);
                try (var rows = select.executeQuery()) {
                    rows.next();
                    if (rows.getInt(1) != 1) {
                        lost.add(line);
                    }
                }
            }
        }
        return lost;
    }

    List<String> doubled() throws SQLException {
        return answers(DOUBLED);
    }

    List<String> halfMade() throws SQLException {
        return answers(HALF_MADE);
    }

    private List<String> answers(Map<String, String> questions) throws SQLException {
        var found = new ArrayList<String>();
        for (var question : questions.entrySet()) {
            for (var row : rows(question.getValue())) {
                found.add(question.getKey() + " " + row);
            }
        }
        return found;
    }

    /** Results whose file is not in the store. */
    List<String> withoutContent(Path store) throws SQLException {
        return rows("select distinct p.sha256 from dossier d join paper p on p.id = d.result_paper_id").stream()
                .filter(hash -> !Files.exists(store.resolve(hash.substring(0, 2))
                        .resolve(hash.substring(2, 4))
                        .resolve(hash)))
                .map(hash -> "result without content " + hash)
                .toList();
    }

    /** APPROVED or REFUSED by dossier code. */
    Map<String, String> decisions() throws SQLException {
        var decisions = new HashMap<String, String>();
        for (var row : rows("select dossier_code || ' ' || case when approved then 'APPROVED' else 'REFUSED' end"
                + " from dossier where decided_at is not null and dossier_code is not null")) {
            var parts = row.split(" ");
            decisions.put(parts[0], parts[1]);
        }
        return decisions;
    }

    private List<String> rows(String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
