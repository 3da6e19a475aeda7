package vn.gov.dvctt.container;

import java.sql.Timestamp;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.ActingFor;
import vn.gov.dvctt.account.api.Right;

/** An organisation, and people who act for it. */
record Organisation(Actor own) {
    private static final AtomicLong IDS = new AtomicLong(System.currentTimeMillis() * 1000);

    static Organisation fresh() {
        var own = Actor.citizen();
        Database.change(
                "update account set kind = 'ORGANISATION', contact = 'Trần Văn Đại Diện' where id = ?", own.id());
        return new Organisation(own);
    }

    /** Somebody new who has accepted its invitation. */
    Actor member(Set<Right> rights) {
        var member = Actor.citizen();
        long id = IDS.incrementAndGet();
        var now = new Timestamp(System.currentTimeMillis());
        Database.change(
                "insert into membership (id, revision, organisation_id, member_id, email, rights, state, token_hash,"
                        + " invited_at, expires_at, accepted_at) values (?, 0, ?, ?, 'x@vi-du.example', ?, 'ACTIVE', ?, ?, ?, ?)",
                id,
                own.id(),
                member.id(),
                rights.stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
                String.valueOf(id),
                now,
                now,
                now);
        return member;
    }

    /** What the member does while acting for it. */
    <T> T call(Actor member, Callable<T> work) throws Exception {
        ActingFor.set(own.id());
        try {
            return member.call(work);
        } finally {
            ActingFor.clear();
        }
    }
}
