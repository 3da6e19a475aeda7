package vn.gov.dvctt.bench.probe;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import vn.gov.dvctt.bench.SampleAnswers;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.dossier.api.SaveAnswers;
import vn.gov.dvctt.processing.api.IntakeDesk;
import vn.gov.dvctt.processing.api.ReceiveDossier;

/** What a measurement works on: citizens, their complete drafts, submitted dossiers; made before the clock runs. */
final class Ground {
    /** Land data for the public: its only mandatory component is the form itself, its system is not run by the reference partner. */
    static final String PROCEDURE = "DVC.DD.01";

    private static final String UNIT = "DD";
    private static final AtomicLong PEOPLE = new AtomicLong(System.currentTimeMillis() * 1000);

    record Draft(Identity owner, long dossier) {}

    private final DataSource database;
    private final DossierDesk desk;
    private final IntakeDesk intake;
    private final Queue<Long> people = new ConcurrentLinkedQueue<>();
    private final Queue<Draft> drafts = new ConcurrentLinkedQueue<>();
    private final Queue<Long> submitted = new ConcurrentLinkedQueue<>();

    Ground(DataSource database, DossierDesk desk, IntakeDesk intake) {
        this.database = database;
        this.desk = desk;
        this.intake = intake;
    }

    /** A complete draft of one of the citizens. */
    void draftOne() throws Exception {
        var citizen = Identity.of(people.remove(), "CITIZEN");
        long dossier = citizen.call(() -> {
            long draft = desk.openDraft(PROCEDURE);
            desk.saveAnswers(new SaveAnswers(
                    draft, SampleAnswers.of(desk.draft(draft).procedure().form())));
            return draft;
        });
        drafts.add(new Draft(citizen, dossier));
    }

    /** Makes so many citizens. */
    void people(int count) throws SQLException {
        var ids = new ArrayList<Long>();
        try (var connection = database.getConnection();
                var person = connection.prepareStatement(
                        "insert into account (id, revision, kind, state, name, email, phone, password_hash, opened_at, confirmed_at)"
                                + " values (?, 0, 'INDIVIDUAL', 'ACTIVE', ?, ?, '0243795686', 'none', ?, ?)");
                var role = connection.prepareStatement(
                        "insert into account_role (account_id, role_name) values (?, 'CITIZEN')")) {
            var now = new Timestamp(System.currentTimeMillis());
            for (int index = 0; index < count; index++) {
                long id = PEOPLE.incrementAndGet();
                person.setLong(1, id);
                person.setString(2, "Người thử " + id);
                person.setString(3, "thu" + id + "@vi-du.example");
                person.setTimestamp(4, now);
                person.setTimestamp(5, now);
                person.addBatch();
                role.setLong(1, id);
                role.addBatch();
                ids.add(id);
            }
            person.executeBatch();
            role.executeBatch();
        }
        people.addAll(ids);
    }

    /** Submits one prepared draft: the call that is measured. */
    void submitOne() throws Exception {
        var draft = drafts.remove();
        draft.owner().call(() -> desk.submit(draft.dossier()));
        submitted.add(draft.dossier());
    }

    /** Receives one submitted dossier at the intake desk of its unit. */
    void receiveOne(Identity official) throws Exception {
        long dossier = submitted.remove();
        int revision = revisionOfTask(dossier);
        official.call(() -> intake.receive(new ReceiveDossier(dossier, revision, 0)));
    }

    private int revisionOfTask(long dossier) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select revision from task where dossier_id = ? order by id desc")) {
            select.setLong(1, dossier);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    Identity official() throws SQLException {
        try (var connection = database.getConnection()) {
            return Identity.of(intakeOfficial(connection), "OFFICIAL", "INTAKE");
        }
    }

    private static long intakeOfficial(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(
                "select a.id from account a join account_role r on r.account_id = a.id where a.unit = ? and r.role_name = 'INTAKE'"); ) {
            select.setString(1, UNIT);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** How many routes of the unit's system are closed: round trips that are complete. */
    long closedRoutes() throws SQLException {
        return number("select count(*) from route where system_code = '" + UNIT + "' and closed_at is not null");
    }

    /** Mails that are still to be sent: while there are any, the server works on what was measured before. */
    long unsentNotices() throws SQLException {
        return number("select count(*) from notice where state = 'PENDING'");
    }

    /** Milliseconds from the reception to the decision that 95 of 100 of the latest dossiers of the unit kept to. */
    long slowest(int latest) throws SQLException {
        return number("select datediff(millisecond, received_at, decided_at) as lasted from"
                + " (select received_at, decided_at from dossier where unit = '" + UNIT
                + "' and decided_at is not null order by received_at desc fetch first " + latest + " rows only)"
                + " order by lasted desc offset " + latest / 20 + " rows fetch first 1 row only");
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
