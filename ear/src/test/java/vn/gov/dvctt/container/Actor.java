package vn.gov.dvctt.container;

import java.sql.Timestamp;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import vn.gov.dvctt.bench.probe.Identity;
import vn.gov.dvctt.shared.Role;

/** Somebody with an account, and the identity that signing in would give. */
record Actor(long id, Identity identity) {
    static final String NAME = "Nguyễn Thị Kín Đáo";

    private static final AtomicLong IDS = new AtomicLong(System.currentTimeMillis() * 1000);

    /** A new applicant. */
    static Actor citizen() {
        long id = IDS.incrementAndGet();
        var now = new Timestamp(System.currentTimeMillis());
        Database.change(
                "insert into account (id, revision, kind, state, name, email, phone_sealed, password_hash, opened_at, confirmed_at)"
                        + " values (?, 0, 'INDIVIDUAL', 'ACTIVE', ?, ?, '0243795686', 'none', ?, ?)",
                id,
                NAME,
                "kin" + id + "@vi-du.example",
                now,
                now);
        Database.change("insert into account_role (account_id, role_name) values (?, ?)", id, Role.CITIZEN);
        return new Actor(id, Identity.of(id, Role.CITIZEN));
    }

    /** The seeded official of a unit who holds this role. */
    static Actor official(String unit, String role) {
        long id = Database.number(
                "select min(a.id) from account a join role_grant r on r.account_id = a.id where a.unit = ? and r.role_name = ?",
                unit,
                role);
        return new Actor(id, Identity.of(id, Role.OFFICIAL, role));
    }

    /** Another official of a unit, who holds this role. */
    static Actor colleague(String unit, String role) {
        var one = citizen();
        Database.change("delete from account_role where account_id = ?", one.id());
        Database.change("update account set kind = 'OFFICIAL', unit = ? where id = ?", unit, one.id());
        Database.change("insert into account_role (account_id, role_name) values (?, ?)", one.id(), Role.OFFICIAL);
        var now = new Timestamp(System.currentTimeMillis());
        Database.change(
                "insert into role_grant (id, revision, account_id, role_name, unit, first_day, granted_at, confirmed_at)"
                        + " values (?, 0, ?, ?, ?, date '2026-01-01', ?, ?)",
                one.id(),
                one.id(),
                role,
                unit,
                now,
                now);
        return new Actor(one.id(), Identity.of(one.id(), Role.OFFICIAL, role));
    }

    static Actor operator() {
        long id = Database.number("select id from account where email = 'vanhanh@dvctt.example'");
        return new Actor(id, Identity.of(id, Role.OPERATOR));
    }

    /** The same operator, with a fine role besides. */
    static Actor operator(String role) {
        long id = operator().id();
        return new Actor(id, Identity.of(id, Role.OPERATOR, role));
    }

    <T> T call(Callable<T> work) throws Exception {
        return identity.call(work);
    }
}
