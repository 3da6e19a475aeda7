package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.ChangeRetention;
import vn.gov.dvctt.account.api.Perishables;
import vn.gov.dvctt.processing.Engine;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** What is kept for a time only: the terms, who may change them, and what is gone afterwards. */
class RetentionTest {
    private static final String GROUND = "Theo quyết định số 12 của Bộ";
    private static final Instant NOW = Instant.now();

    private static Retentions retentions(StaffGround.Shop shop) {
        return new Retentions(
                shop.entities(),
                Stream.of(
                                "account.AccountPerishables",
                                "notification.NotificationPerishables",
                                "dossier.DossierPerishables")
                        .map(name -> (Perishables) shop.get(found(name)))
                        .toList());
    }

    private static Class<?> found(String name) {
        try {
            return Class.forName("vn.gov.dvctt." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int chunk(StaffGround ground, String kind, int most) {
        return ground.in(shop -> retentions(shop).chunk(kind, NOW, most));
    }

    private static String daysAgo(int days) {
        return "timestamp '"
                + Timestamp.from(NOW.minus(Duration.ofDays(days))).toString().substring(0, 19) + "'";
    }

    private static String refusal(StaffGround ground, long who, String kind, int days) {
        return assertThrows(
                        Refusal.class,
                        () -> ground.as(who, shop -> {
                            retentions(shop)
                                    .rule(kind)
                                    .change(new ChangeRetention(kind, days, GROUND), who, Instant.now());
                            return null;
                        }))
                .key();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void everyKindHasARuleAndEveryRuleSomebodyWhoCarriesItOut(Engine engine) {
        var ground = new StaffGround(engine);
        Set<String> ruled = ground.in(shop ->
                retentions(shop).rules().stream().map(RetentionRule::kind).collect(Collectors.toSet()));
        var done = new HashSet<String>();
        for (var kind : ruled) {
            chunk(ground, kind, 10);
            done.add(kind);
        }
        var kinds = ground.in(shop -> Stream.of(
                        "account.AccountPerishables",
                        "notification.NotificationPerishables",
                        "dossier.DossierPerishables")
                .flatMap(name -> ((Perishables) shop.get(found(name))).kinds().stream())
                .collect(Collectors.toSet()));
        assertEquals(kinds, done);
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aLongerTermHoldsAtOnceAndAShorterOneWhenASecondOperatorAgrees(Engine engine) {
        var ground = new StaffGround(engine);
        var one = ground.operator(Role.ACCOUNT_ADMIN);
        var other = ground.operator(Role.ACCOUNT_ADMIN);
        ground.sql("update retention_rule set days = 365, next_days = null, next_by = null where kind = 'NOTICES'");
        assertEquals("retention.same", refusal(ground, one, "NOTICES", 365));
        assertEquals("retention.least", refusal(ground, one, "NOTICES", 29));
        assertEquals("retention.unknown", refusal(ground, one, "LEDGER", 30));
        change(ground, one, 400);
        assertEquals(400, ground.count("select days from retention_rule where kind = 'NOTICES'"));
        change(ground, one, 100);
        assertEquals(400, ground.count("select days from retention_rule where kind = 'NOTICES'"), "it waits");
        assertEquals(
                "retention.own",
                assertThrows(Refusal.class, () -> confirm(ground, one)).key());
        confirm(ground, other);
        assertEquals(100, ground.count("select days from retention_rule where kind = 'NOTICES'"));
        assertEquals(
                "retention.none",
                assertThrows(Refusal.class, () -> confirm(ground, other)).key());
    }

    private static void change(StaffGround ground, long who, int days) {
        ground.as(who, shop -> {
            retentions(shop).rule("NOTICES").change(new ChangeRetention("NOTICES", days, GROUND), who, Instant.now());
            return null;
        });
    }

    private static void confirm(StaffGround ground, long who) {
        ground.as(who, shop -> {
            retentions(shop).rule("NOTICES").confirm(who, Instant.now());
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void rowsGoChunkByChunkOnceTheirTimeIsOverAndNotBefore(Engine engine) {
        var ground = new StaffGround(engine);
        ground.sql("update retention_rule set days = 365, next_days = null, next_by = null where kind = 'NOTICES'");
        for (int each = 1; each <= 5; each++) {
            notice(ground, each, each == 5 ? 300 : 400, each == 4 ? "QUEUED" : "SENT");
        }
        assertEquals(2, chunk(ground, "NOTICES", 2));
        assertEquals(1, chunk(ground, "NOTICES", 2));
        assertEquals(0, chunk(ground, "NOTICES", 2));
        assertEquals(2, ground.count("select count(*) from notice"), "a younger one, and one that is still to be sent");
        assertEquals(2, ground.count("select count(*) from notice_dispatch"));
    }

    private static void notice(StaffGround ground, int id, int age, String state) {
        ground.sql("insert into notice (id, revision, subject, account_id, facts, written_at) values (" + id
                + ", 1, 'ACCOUNT_REACTIVATED', 1, '{}', " + daysAgo(age) + ")");
        ground.sql("insert into notice_dispatch (id, revision, notice_id, account_id, channel, lane, state, written_at,"
                + " next_at, attempts) values (" + id + ", 1, " + id + ", 1, 'MAIL', 'SINGLE', '" + state + "', "
                + daysAgo(age) + ", " + daysAgo(age) + ", 1)");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aRegistrationThatNobodyConfirmedGoesWithAllThatBelongsToIt(Engine engine) {
        var ground = new StaffGround(engine);
        var never = ground.person(AccountKind.INDIVIDUAL, null, NOW.minus(Duration.ofDays(40)));
        var young = ground.person(AccountKind.INDIVIDUAL, null, NOW.minus(Duration.ofDays(3)));
        var used = ground.person(AccountKind.INDIVIDUAL, null, NOW.minus(Duration.ofDays(40)));
        ground.sql("update account set state = 'UNCONFIRMED', confirmed_at = null where id in (" + never + ", " + young
                + ")");
        for (var id : List.of(never, used)) {
            ground.sql("insert into account_identity (account_id, revision, paper_kind, nationality) values (" + id
                    + ", 1, 'CITIZEN_CARD', 'VN')");
            ground.sql("insert into mail_link (id, account_id, purpose, hash, expires_at) values (" + id + ", " + id
                    + ", 'CONFIRM', 'h" + id + "', " + daysAgo(1) + ")");
        }
        assertEquals(1, chunk(ground, "REGISTRATIONS", 10));
        assertEquals(0, ground.count("select count(*) from account where id = " + never));
        assertEquals(2, ground.count("select count(*) from account where id in (" + young + ", " + used + ")"));
        assertEquals(1, ground.count("select count(*) from account_identity"));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void ofACancelledAccountNotEvenInitialsRemainAndNothingOfTheLedgerGoes(Engine engine) {
        var ground = new StaffGround(engine);
        var left = ground.person(AccountKind.INDIVIDUAL, null, NOW.minus(Duration.ofDays(5000)));
        ground.sql("update account set state = 'CANCELLED', name = 'N.V.A', closed_at = " + daysAgo(4000)
                + " where id = " + left);
        ground.sql("delete from act");
        ground.sql("insert into act (id, happened_at, who, deed, origin, outcome) values (1, " + daysAgo(9000)
                + ", 'a', 'X.y', 'internal', 'DONE')");
        assertEquals(1, chunk(ground, "CANCELLED", 10));
        assertEquals(0, chunk(ground, "CANCELLED", 10), "once");
        assertEquals("–", ground.text("select name from account where id = " + left));
        List<String> kinds = ground.in(shop ->
                retentions(shop).rules().stream().map(RetentionRule::kind).toList());
        kinds.forEach(kind -> chunk(ground, kind, 10));
        assertEquals(1, ground.count("select count(*) from act"));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatWasTypedIntoAForgottenDraftGoesAndWhatWasSubmittedStays(Engine engine) {
        var ground = new StaffGround(engine);
        var owner = ground.person(AccountKind.INDIVIDUAL, null, NOW.minus(Duration.ofDays(900)));
        dossier(ground, 1, owner, "DRAFT", 800);
        dossier(ground, 2, owner, "DISCARDED", 800);
        dossier(ground, 3, owner, "SUBMITTED", 800);
        dossier(ground, 4, owner, "DRAFT", 10);
        assertEquals(2, chunk(ground, "DRAFTS", 10));
        assertEquals(0, chunk(ground, "DRAFTS", 10));
        assertEquals(
                2, ground.count("select count(*) from dossier where status = 'DISCARDED' and applicant_name = '–'"));
        assertEquals(2, ground.count("select count(*) from dossier where applicant_name = 'A'"));
        assertTrue(
                ground.count("select count(*) from dossier_step where dossier_id = 1") == 1,
                "and it is said who did it");
        ground.sql("delete from dossier_step");
    }

    private static void dossier(StaffGround ground, long id, long owner, String status, int age) {
        ground.sql(
                "insert into dossier (id, revision, status, applicant_id, applicant_name, procedure_code, procedure_version, procedure_title,"
                        + " unit, answers, saved_at, step_count) values (" + id + ", 1, '" + status + "', " + owner
                        + ", 'A', '1.000009', 1, 'Thử', 'TNN', '{\"a\":\"b\"}', " + daysAgo(age) + ", 0)");
    }
}
