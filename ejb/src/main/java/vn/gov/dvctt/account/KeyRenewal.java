package vn.gov.dvctt.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.account.api.KeyStanding;
import vn.gov.dvctt.account.api.SealedPlaces;
import vn.gov.dvctt.account.api.SealedPlaces.Place;
import vn.gov.dvctt.shared.KeyRing;
import vn.gov.dvctt.shared.Refusal;

/**
 * Looks through all places that keep something sealed, batch by batch in order of their ids, and seals anew what is clear or sealed with a former key. How far
 * it came stands in the database with the rows themselves: a batch that was lost is simply done again.
 */
@Dependent
class KeyRenewal {
    private static final int WHOLE = 100;

    private final EntityManager entities;
    private final List<Place> places;
    private final KeyRing keys = KeyRing.ofThisInstallation();

    KeyRenewal(EntityManager entities, List<Place> places) {
        this.entities = entities;
        this.places = List.copyOf(places);
    }

    @Inject
    KeyRenewal(Entities entities, Instance<SealedPlaces> features) {
        this(
                entities.manager(),
                features.stream().flatMap(each -> each.places().stream()).toList());
    }

    /** The persistence context as something that a constructor can be given. */
    @Dependent
    static class Entities {
        @PersistenceContext(unitName = "dvctt")
        private EntityManager entities;

        EntityManager manager() {
            return entities;
        }
    }

    boolean isNeeded() {
        return !pass(LockModeType.NONE).isDone(keys.newest());
    }

    /**
     * Does the next rows.
     *
     * @return whether there is more to do
     */
    boolean batch(int most, Instant now) {
        var pass = pass(LockModeType.PESSIMISTIC_WRITE);
        if (!pass.isFor(keys.newest())) {
            pass.begin(keys.newest(), places.get(0).table(), now);
        }
        if (pass.isDone(keys.newest())) {
            return false;
        }
        try {
            return next(pass, most, now);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot renew " + pass.table() + " after " + pass.passedTo(), e);
        }
    }

    private boolean next(SealingPass pass, int most, Instant now) throws SQLException {
        int at = indexOf(pass.table());
        var rows = rows(places.get(at));
        var ids = rows.after(pass.passedTo(), most);
        if (!ids.isEmpty()) {
            pass.passed(ids.get(ids.size() - 1), ids.size(), rows.renew(ids));
            return true;
        }
        if (at + 1 < places.size()) {
            pass.moveTo(places.get(at + 1).table());
            return true;
        }
        pass.endRound(places.get(0).table(), now);
        return !pass.isDone(keys.newest());
    }

    /** A further key, and the pass that brings it everywhere. The row's lock keeps two operators, or two nodes, from making one each. */
    void begin(Instant now) {
        var pass = pass(LockModeType.PESSIMISTIC_WRITE);
        if (!pass.isDone(keys.newest())) {
            throw new Refusal("keys.underway");
        }
        pass.begin(keys.extend(), places.get(0).table(), now);
    }

    KeyStanding standing() {
        var pass = pass(LockModeType.NONE);
        var newest = keys.newest();
        var underway = !pass.isDone(newest);
        var former = keys.ids().stream().filter(id -> !id.equals(newest)).toList();
        return new KeyStanding(
                newest,
                former,
                underway,
                underway ? pass.table() : "",
                underway ? percent(pass) : WHOLE,
                pass.looked(),
                pass.renewed(),
                pass.begunAt().orElse(null),
                pass.endedAt().orElse(null));
    }

    /** Measured by ids, which an index knows: counting rows would read them all. */
    private int percent(SealingPass pass) {
        try {
            long all = 0;
            long done = 0;
            int present = indexOf(pass.table());
            for (int at = 0; at < places.size(); at++) {
                long last = rows(places.get(at)).last();
                all += last;
                done += at < present ? last : 0;
            }
            done += pass.passedTo();
            return all == 0 ? 0 : (int) Math.min(WHOLE - 1L, done * WHOLE / all);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private SealedRows rows(Place place) {
        return new SealedRows(entities.unwrap(Connection.class), place, keys, LookupKeys.ofThisInstallation());
    }

    /** The first where the table is none of today's places any more. */
    private int indexOf(String table) {
        for (int at = 0; at < places.size(); at++) {
            if (places.get(at).table().equals(table)) {
                return at;
            }
        }
        return 0;
    }

    private SealingPass pass(LockModeType lock) {
        return entities.find(SealingPass.class, SealingPass.ONLY, lock);
    }
}
