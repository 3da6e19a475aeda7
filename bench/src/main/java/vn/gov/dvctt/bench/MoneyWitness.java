package vn.gov.dvctt.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The money in the database of a stopped portal, held against schedules that were played: one intent, one charge, one receipt, every đồng accounted for. */
final class MoneyWitness {
    private static final Map<String, String> DOUBLED = new LinkedHashMap<>();
    private static final Map<String, String> WRONG = new LinkedHashMap<>();

    static {
        DOUBLED.put(
                "two receipts",
                "select bill_id from fee_document where state = 'ISSUED' group by bill_id having count(*) > 1");
        DOUBLED.put(
                "one charge booked twice",
                "select gateway_number from fee_payment where gateway_number is not null group by gateway_number having count(*) > 1");
        DOUBLED.put(
                "settled twice",
                "select bill_id from fee_payment where state = 'SUCCEEDED' and surplus = false group by bill_id having count(*) > 1");
        DOUBLED.put("given back twice", "select payment_id from fee_refund group by payment_id having count(*) > 1");
        DOUBLED.put(
                "told twice that it is paid",
                "select account_id from notice where subject = 'BILL_SETTLED' group by account_id having count(*) > 1");
        WRONG.put(
                "gap in a series",
                "select code from fee_series s where last_number <> (select count(*) from fee_document d where d.unit = s.unit and d.template = s.template and d.series = s.series)");
        WRONG.put(
                "receipt without a settled bill",
                "select d.id from fee_document d join fee_bill b on b.id = d.bill_id where b.state <> 'SETTLED'");
        WRONG.put(
                "receipt of another amount",
                "select d.id from fee_document d join fee_bill b on b.id = d.bill_id where b.amount <> d.amount");
        WRONG.put(
                "settled without a receipt",
                "select b.id from fee_bill b where b.state = 'SETTLED' and not exists (select 1 from fee_document d where d.bill_id = b.id)");
        WRONG.put(
                "settled and not told",
                "select b.id from fee_bill b where b.state = 'SETTLED' and not exists (select 1 from notice n where n.account_id = b.payer_id and n.subject = 'BILL_SETTLED')");
        WRONG.put(
                "surplus that does not go back",
                "select p.id from fee_payment p where p.surplus = true and p.refunded <> p.received");
        WRONG.put(
                "what settles a bill is not its amount",
                "select b.id from fee_bill b join fee_payment p on p.id = b.settled_by where p.received <> b.amount or p.bill_id <> b.id");
    }

    private final Connection connection;
    private final List<String> lost = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private int settled;
    private int charges;

    private MoneyWitness(Connection connection) {
        this.connection = connection;
    }

    static MoneyVerdict judge(Path home, List<Schedule> played, double rate) throws IOException, SQLException {
        try (var connection = Verdict.database(home)) {
            var witness = new MoneyWitness(connection);
            for (var schedule : played) {
                witness.hear(schedule);
            }
            var doubled = witness.answers(DOUBLED);
            witness.wrong.addAll(witness.answers(WRONG));
            witness.sums(played);
            return new MoneyVerdict(
                    played.size(), witness.settled, witness.charges, witness.lost, doubled, witness.wrong, rate);
        }
    }

    private void hear(Schedule schedule) throws SQLException {
        var brought =
                schedule.intents.stream().filter(intent -> intent.charged > 0).toList();
        charges += brought.size();
        for (var intent : schedule.intents) {
            var received = number("select received from fee_payment where id = ?", intent.id());
            if (received != Math.max(0, intent.charged)) {
                lost.add(intent.reference + " brought " + intent.charged + ", booked " + received + " "
                        + schedule.story);
            }
        }
        var paid = brought.stream().anyMatch(intent -> intent.charged == schedule.amount);
        var must = schedule.cancelled ? "CANCELLED" : paid ? "SETTLED" : "OPEN";
        var is = text("select state from fee_bill where id = ?", schedule.bill);
        if (!must.equals(is)) {
            wrong.add("bill " + schedule.bill + " is " + is + ", not " + must + " " + schedule.story);
        }
        settled += "SETTLED".equals(is) ? 1 : 0;
    }

    /** To the đồng: what came is what was billed and settled, and what goes back. */
    private void sums(List<Schedule> played) throws SQLException {
        var came = played.stream()
                .flatMap(schedule -> schedule.intents.stream())
                .mapToLong(intent -> Math.max(0, intent.charged))
                .sum();
        var kept = sum("select sum(amount) from fee_bill where state = 'SETTLED'");
        var back = sum("select sum(amount) from fee_refund");
        if (came != kept + back || came != sum("select sum(received) from fee_payment")) {
            wrong.add("came " + came + ", kept " + kept + ", goes back " + back);
        }
    }

    private long sum(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private long number(String sql, long id) throws SQLException {
        var text = text(sql, id);
        return text == null ? -1 : Long.parseLong(text);
    }

    private String text(String sql, long id) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setLong(1, id);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    private List<String> answers(Map<String, String> questions) throws SQLException {
        var found = new ArrayList<String>();
        for (var question : questions.entrySet()) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(question.getValue())) {
                while (rows.next()) {
                    found.add(question.getKey() + " " + rows.getString(1));
                }
            }
        }
        return found;
    }
}
