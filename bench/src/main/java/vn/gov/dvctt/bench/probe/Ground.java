package vn.gov.dvctt.bench.probe;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.processing.api.IntakeDesk;
import vn.gov.dvctt.processing.api.ReceiveDossier;

/** What a measurement works on: citizens, their complete drafts, submitted dossiers; made before the clock runs. */
final class Ground {
    private static final String UNIT = "DD";

    private final DataSource database;
    private final DossierDesk desk;
    private final IntakeDesk intake;
    private final Drafts drafts;
    private final Queue<Long> submitted = new ConcurrentLinkedQueue<>();

    Ground(DataSource database, DossierDesk desk, IntakeDesk intake) {
        this.database = database;
        this.desk = desk;
        this.intake = intake;
        this.drafts = new Drafts(database, desk);
    }

    /** Makes so many complete drafts. */
    void prepare(int count) throws Exception {
        drafts.add(count);
    }

    /** Submits one prepared draft: the call that is measured. */
    void submitOne() throws Exception {
        var draft = drafts.next();
        draft.owner().call(() -> desk.submit(draft.dossier()));
        submitted.add(draft.dossier());
    }

    /** Receives one submitted dossier at the intake desk of its unit. */
    void receiveOne(Identity official) throws Exception {
        long dossier = submitted.remove();
        int revision = revisionOfTask(dossier);
        official.call(() -> intake.receive(new ReceiveDossier(dossier, revision, 0)));
    }

    /** A dossier that has gone over the desks, to be copied. */
    long received() throws Exception {
        prepare(1);
        submitOne();
        long dossier = submitted.element();
        receiveOne(official());
        return dossier;
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
                "select a.id from account a join role_grant r on r.account_id = a.id where a.unit = ? and r.role_name = 'INTAKE'"); ) {
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
        return number("select count(*) from notice_dispatch where state = 'QUEUED'");
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
