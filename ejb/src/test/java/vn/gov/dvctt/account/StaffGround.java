package vn.gov.dvctt.account;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.processing.Engine;
import vn.gov.dvctt.processing.Workshop;
import vn.gov.dvctt.shared.Role;

/** Officials and operators on a real database; every test begins with none. */
final class StaffGround {
    static final String UNIT = "TNN";
    private static final AtomicLong IDS = new AtomicLong(5_000_000);
    private static final List<String> EMPTIED = List.of(
            "notice_choice",
            "notice_dispatch",
            "notice",
            "delegation",
            "hand_over",
            "task",
            "dossier_step",
            "dossier",
            "merged_account",
            "handed_back",
            "account_measure",
            "account_session",
            "recovery_code",
            "second_factor",
            "remembered_device",
            "recovery_request",
            "identity_check",
            "one_time_code",
            "account_identity",
            "membership",
            "national_link",
            "account_change",
            "support_look",
            "support_consent",
            "data_breach_line",
            "data_breach",
            "recertification",
            "role_grant",
            "mail_link",
            "account_role",
            "account");

    private final Engine engine;

    StaffGround(Engine engine) {
        this.engine = engine;
        useSecretsOfItsOwn();
        in(shop -> {
            EMPTIED.forEach(table ->
                    shop.entities().createNativeQuery("delete from " + table).executeUpdate());
            return null;
        });
    }

    private static void useSecretsOfItsOwn() {
        if (System.getProperty("dvctt.home") == null) {
            try {
                System.setProperty(
                        "dvctt.home", Files.createTempDirectory("dvctt-staff").toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Beans around one entity manager, and that. */
    record Shop(EntityManager entities, Workshop beans) {
        <T> T get(Class<T> type) {
            return beans.get(type);
        }
    }

    /** One transaction of nobody. */
    <T> T in(Function<Shop, T> work) {
        return as(0, work);
    }

    /** One transaction, called by this account; committed unless the work fails. */
    <T> T as(long caller, Function<Shop, T> work) {
        try (var entities = engine.unit("staff").createEntityManager()) {
            entities.getTransaction().begin();
            try {
                var beans = new Workshop(entities, Measures.class);
                beans.alsoHeardBy("vn.gov.dvctt.processing.StaffNews");
                beans.alsoHeardBy("vn.gov.dvctt.account.ClosedDoor");
                beans.alsoHeardBy("vn.gov.dvctt.account.MergedRows");
                beans.alsoHeardBy("vn.gov.dvctt.processing.AccountNews");
                beans.alsoHeardBy("vn.gov.dvctt.dossier.AccountNews");
                beans.alsoHeardBy("vn.gov.dvctt.notification.StaffNews");
                beans.signedIn(caller);
                var done = work.apply(new Shop(entities, beans));
                entities.getTransaction().commit();
                return done;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    long official(String unit, String... roles) {
        return person(AccountKind.OFFICIAL, unit, Instant.parse("2026-11-01T02:00:00Z"), roles);
    }

    long operator(String... roles) {
        return person(AccountKind.OPERATOR, null, Instant.parse("2026-11-01T02:00:00Z"), roles);
    }

    /** @param since when the account was opened and the roles were given */
    long person(AccountKind kind, String unit, Instant since, String... roles) {
        long id = IDS.incrementAndGet();
        return in(shop -> {
            var em = shop.entities();
            em.createNativeQuery(
                            "insert into account (id, revision, kind, state, name, email, unit, password_hash, opened_at, confirmed_at)"
                                    + " values (?, 1, ?, 'ACTIVE', ?, ?, ?, 'x', ?, ?)")
                    .setParameter(1, id)
                    .setParameter(2, kind.name())
                    .setParameter(3, "Người " + id)
                    .setParameter(4, "p" + id + "@dvctt.example")
                    .setParameter(5, unit)
                    .setParameter(6, Timestamp.from(since))
                    .setParameter(7, Timestamp.from(since))
                    .executeUpdate();
            em.createNativeQuery("insert into account_role (account_id, role_name) values (?, ?)")
                    .setParameter(1, id)
                    .setParameter(2, audience(kind))
                    .executeUpdate();
            for (var role : roles) {
                em.persist(RoleGrant.first(id, role, unit, RoleGrants.dayOf(since), since));
            }
            return id;
        });
    }

    private static String audience(AccountKind kind) {
        return switch (kind) {
            case INDIVIDUAL, ORGANISATION -> Role.CITIZEN;
            case OFFICIAL -> Role.OFFICIAL;
            case OPERATOR -> Role.OPERATOR;
        };
    }

    long count(String sql) {
        return in(shop -> ((Number) shop.entities().createNativeQuery(sql).getSingleResult()).longValue());
    }

    String text(String sql) {
        return in(shop -> String.valueOf(shop.entities().createNativeQuery(sql).getSingleResult()));
    }

    void sql(String text) {
        in(shop -> shop.entities().createNativeQuery(text).executeUpdate());
    }
}
