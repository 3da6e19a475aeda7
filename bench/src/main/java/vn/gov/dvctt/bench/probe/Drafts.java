package vn.gov.dvctt.bench.probe;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import vn.gov.dvctt.bench.SampleAnswers;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.dossier.api.SaveAnswers;

/** Complete drafts, each of a citizen of its own: the first one as a person makes it at the desk, all others copies of its row. */
final class Drafts {
    /** Where ids of copies begin; the desk's own stay below. */
    static final long FIRST_ID = 2_000_000_000_000L;

    /** Land data for the public: its only mandatory component is the form itself, its system is not run by the reference partner. */
    private static final String PROCEDURE = "DVC.DD.01";

    private static final AtomicLong PEOPLE = new AtomicLong(System.currentTimeMillis() * 1000);

    record Draft(Identity owner, long dossier) {}

    private final DataSource database;
    private final DossierDesk desk;
    private final AtomicLong ids = new AtomicLong(FIRST_ID);
    private final Queue<Draft> drafts = new ConcurrentLinkedQueue<>();

    Drafts(DataSource database, DossierDesk desk) {
        this.database = database;
        this.desk = desk;
    }

    Draft next() {
        return drafts.remove();
    }

    void add(int count) throws Exception {
        long first = made();
        try (var connection = database.getConnection()) {
            var row = Row.of(connection, "dossier", first);
            connection.setAutoCommit(false);
            for (int index = 1; index < count; index++) {
                long owner = citizen(connection);
                long id = ids.incrementAndGet();
                row.with("ID", id)
                        .with("APPLICANT_ID", owner)
                        .with("DRAFT_KEY", owner + ":" + PROCEDURE)
                        .insert(connection);
                drafts.add(new Draft(Identity.of(owner, "CITIZEN"), id));
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private long made() throws Exception {
        long owner;
        try (var connection = database.getConnection()) {
            owner = citizen(connection);
        }
        var citizen = Identity.of(owner, "CITIZEN");
        long dossier = citizen.call(() -> {
            long draft = desk.openDraft(PROCEDURE);
            desk.saveAnswers(new SaveAnswers(
                    draft, SampleAnswers.of(desk.draft(draft).procedure().form())));
            return draft;
        });
        drafts.add(new Draft(citizen, dossier));
        return dossier;
    }

    private static long citizen(Connection connection) throws SQLException {
        long id = PEOPLE.incrementAndGet();
        try (var person = connection.prepareStatement(
                        "insert into account (id, revision, kind, state, name, email, phone_sealed, password_hash, opened_at, confirmed_at)"
                                + " values (?, 0, 'INDIVIDUAL', 'ACTIVE', ?, ?, '0243795686', 'none', ?, ?)");
                var role = connection.prepareStatement(
                        "insert into account_role (account_id, role_name) values (?, 'CITIZEN')")) {
            var now = new Timestamp(System.currentTimeMillis());
            person.setLong(1, id);
            person.setString(2, "Người thử " + id);
            person.setString(3, "thu" + id + "@vi-du.example");
            person.setTimestamp(4, now);
            person.setTimestamp(5, now);
            person.executeUpdate();
            role.setLong(1, id);
            role.executeUpdate();
        }
        return id;
    }
}
