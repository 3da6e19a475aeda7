package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.AccountRow;
import vn.gov.dvctt.account.api.MergeAccounts;
import vn.gov.dvctt.account.api.SuspendAccount;
import vn.gov.dvctt.processing.Engine;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** What an operator does to applicants' accounts: finds, suspends, reactivates, merges. */
class ApplicantsTest {
    private static final Instant LONG_AGO = Instant.parse("2026-01-05T02:00:00Z");
    private static final String GROUND = "Nộp hồ sơ giả mạo nhiều lần";

    private static long applicant(StaffGround ground, AccountKind kind) {
        return ground.person(kind, null, LONG_AGO);
    }

    private static String refusal(Runnable act) {
        return assertThrows(Refusal.class, act::run).key();
    }

    private static boolean mayComeIn(StaffGround ground, long id) {
        return ground.in(shop -> shop.get(Accounts.class)
                .standing(id, RoleGrants.dayOf(Instant.now()))
                .isPresent());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whoIsSuspendedIsOutAndToldWhyAndInAgainWhenReactivated(Engine engine) {
        var ground = new StaffGround(engine);
        var admin = ground.operator(Role.ACCOUNT_ADMIN);
        var person = applicant(ground, AccountKind.INDIVIDUAL);
        ground.as(admin, shop -> {
            shop.get(AccountDeskBean.class).suspend(new SuspendAccount(person, GROUND));
            return null;
        });
        assertFalse(mayComeIn(ground, person));
        assertEquals(1, ground.count("select count(*) from notice where account_id = " + person));
        ground.as(admin, shop -> {
            var desk = shop.get(AccountDeskBean.class);
            assertEquals("account.state", refusal(() -> desk.suspend(new SuspendAccount(person, GROUND))));
            desk.reactivate(new SuspendAccount(person, GROUND));
            assertEquals(2, desk.account(person).history().size());
            return null;
        });
        assertTrue(mayComeIn(ground, person));
        ground.as(admin, shop -> {
            var desk = shop.get(AccountDeskBean.class);
            assertEquals("account.state", refusal(() -> desk.reactivate(new SuspendAccount(person, GROUND))));
            assertEquals(
                    "account.notFound",
                    refusal(() -> desk.suspend(new SuspendAccount(admin, GROUND))),
                    "staff is no applicant");
            assertEquals("account.faults", refusal(() -> desk.suspend(new SuspendAccount(person, " "))));
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void peopleAreFoundByWholeAddressOrPartOfTheNamePageByPage(Engine engine) {
        var ground = new StaffGround(engine);
        var admin = ground.operator(Role.ACCOUNT_ADMIN);
        for (int i = 0; i < 60; i++) {
            applicant(ground, AccountKind.INDIVIDUAL);
        }
        var one = applicant(ground, AccountKind.ORGANISATION);
        ground.sql("update account set name = 'Hợp tác xã 100% Ví_Dụ' where id = " + one);
        ground.as(admin, shop -> {
            var desk = shop.get(AccountDeskBean.class);
            assertEquals(
                    one,
                    desk.find("P" + one + "@dvctt.example", "").rows().get(0).id());
            assertEquals(0, desk.find("@dvctt.example", "").rows().size(), "never by part of an address");
            assertEquals(1, desk.find("100% ví_dụ", "").rows().size());
            assertEquals(
                    0,
                    desk.find("%", "").rows().stream()
                            .filter(row -> row.id() != one)
                            .count());
            var seen = new HashSet<Long>();
            var page = desk.find("", "");
            page.rows().stream().map(AccountRow::id).forEach(seen::add);
            while (page.following().isPresent()) {
                page = desk.find("", page.next());
                page.rows().stream().map(AccountRow::id).forEach(seen::add);
            }
            assertEquals(61, seen.size(), "each once, and none of the staff");
            assertFalse(desk.find("", "").rows().toString().contains("p" + one + "@"), "addresses are masked");
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void everythingOfTheMergedAccountIsTheOtherOnes(Engine engine) {
        var ground = new StaffGround(engine);
        var admin = ground.operator(Role.ACCOUNT_ADMIN);
        var from = applicant(ground, AccountKind.INDIVIDUAL);
        var into = applicant(ground, AccountKind.INDIVIDUAL);
        dossier(ground, 1, from, "SUBMITTED", null);
        dossier(ground, 2, from, "DRAFT", from + ":1.000001");
        dossier(ground, 3, from, "DRAFT", from + ":1.000002");
        dossier(ground, 4, into, "DRAFT", into + ":1.000002");
        merge(ground, admin, from, into);
        assertEquals(4, ground.count("select count(*) from dossier where applicant_id = " + into));
        assertEquals(into + ":1.000001", ground.text("select draft_key from dossier where id = 2"));
        assertEquals(
                "null",
                ground.text("select draft_key from dossier where id = 3"),
                "the other one has such a draft already");
        assertFalse(mayComeIn(ground, from));
        assertEquals(2, ground.count("select count(*) from notice"));
        ground.as(admin, shop -> {
            var desk = shop.get(AccountDeskBean.class);
            assertEquals(into, desk.account(from).mergedTo());
            assertEquals(1, desk.account(into).history().size());
            assertEquals("account.state", refusal(() -> desk.merge(new MergeAccounts(from, into, GROUND))));
            assertEquals("account.state", refusal(() -> desk.merge(new MergeAccounts(into, from, GROUND))));
            assertEquals("account.state", refusal(() -> desk.reactivate(new SuspendAccount(from, GROUND))));
            return null;
        });
    }

    private static void identity(StaffGround ground, long account, String number, boolean checked) {
        var key = "'" + LookupKeys.ofThisInstallation().of("identity:VN", number) + "'";
        ground.sql(
                "insert into account_identity (account_id, revision, paper_kind, nationality, identity_key, checked_at, checked_by)"
                        + " values (" + account + ", 1, 'CITIZEN_CARD', 'VN', " + key + ", "
                        + (checked ? "current_timestamp, 1" : "null, null") + ")");
    }

    private static void membership(StaffGround ground, long id, long organisation, long member) {
        ground.sql(
                "insert into membership (id, revision, organisation_id, member_id, email, rights, state, token_hash, invited_at,"
                        + " expires_at) values (" + id + ", 1, " + organisation + ", " + member
                        + ", 'm@vi-du.example', 'SIGN', 'ACTIVE', 'h" + id
                        + "', current_timestamp, current_timestamp)");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whoTheMergedAccountIsAndForWhomItActsGoesAlong(Engine engine) {
        var ground = new StaffGround(engine);
        var admin = ground.operator(Role.ACCOUNT_ADMIN);
        var from = applicant(ground, AccountKind.INDIVIDUAL);
        var into = applicant(ground, AccountKind.INDIVIDUAL);
        var firm = applicant(ground, AccountKind.ORGANISATION);
        var other = applicant(ground, AccountKind.ORGANISATION);
        membership(ground, 1, firm, from);
        membership(ground, 2, other, from);
        membership(ground, 3, other, into);
        identity(ground, from, "001190000001", true);
        identity(ground, into, "001190000001", false);
        ground.sql("insert into account_change (id, account_id, changed_at, changed_by, matter) values (1, " + from
                + ", current_timestamp, 1, 'LEVEL')");
        ground.sql("insert into identity_check (id, revision, account_id, reason, state, filed_at) values (1, 1, "
                + from + ", 'CLAIM', 'OPEN', current_timestamp)");
        ground.sql(
                "insert into national_link (id, account_id, issuer, subject, name, identity_sealed, linked_at) values (1, "
                        + from + ", 'https://dinh-danh.example', 's', 'A', 'x', current_timestamp)");
        merge(ground, admin, from, into);
        assertEquals(
                2,
                ground.count("select count(*) from membership where state = 'ACTIVE' and member_id = " + into),
                "one in each organisation");
        assertEquals(0, ground.count("select count(*) from membership where state = 'ACTIVE' and member_id = " + from));
        for (var table : List.of("account_change", "identity_check", "national_link")) {
            assertEquals(1, ground.count("select count(*) from " + table + " where account_id = " + into), table);
        }
        assertEquals(
                1,
                ground.count(
                        "select count(*) from account_identity where checked_at is not null and account_id = " + into));
        assertEquals(1, ground.count("select count(*) from account_identity where identity_key is not null"));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void membersOfAMergedOrganisationActForTheOther(Engine engine) {
        var ground = new StaffGround(engine);
        var admin = ground.operator(Role.ACCOUNT_ADMIN);
        var from = applicant(ground, AccountKind.ORGANISATION);
        var into = applicant(ground, AccountKind.ORGANISATION);
        var member = applicant(ground, AccountKind.INDIVIDUAL);
        membership(ground, 1, from, member);
        identity(ground, from, "001190000002", true);
        merge(ground, admin, from, into);
        assertEquals(
                1,
                ground.count("select count(*) from membership where state = 'ACTIVE' and organisation_id = " + into));
        assertEquals(
                1,
                ground.count(
                        "select count(*) from account_identity where checked_at is not null and identity_key is not null"
                                + " and account_id = " + into),
                "what was not declared there is taken over");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void peopleAreFoundByTheirWholeNumbersHoweverWritten(Engine engine) {
        var ground = new StaffGround(engine);
        var admin = ground.operator(Role.SUPPORT);
        var one = applicant(ground, AccountKind.INDIVIDUAL);
        var other = applicant(ground, AccountKind.INDIVIDUAL);
        var keys = LookupKeys.ofThisInstallation();
        ground.sql(
                "update account set phone_key = '" + keys.of(LookupKeys.PHONE, "0912345678") + "' where id = " + one);
        ground.sql("update account set phone_key = '" + keys.of(LookupKeys.PHONE, "+84987654321") + "' where id = "
                + other);
        identity(ground, one, "001190000001", false);
        ground.sql("update account_identity set tax_key = '" + keys.of("tax", "0101234567") + "', business_key = '"
                + keys.of("business", "12/QD-UBND") + "' where account_id = " + one);
        ground.as(admin, shop -> {
            var desk = shop.get(AccountDeskBean.class);
            for (var written : List.of(
                    "0912 345.678", "+84912345678", "001190000001", "0101234567", "12/QD-UBND", String.valueOf(one))) {
                var rows = desk.find(written, "").rows();
                assertEquals(1, rows.size(), written);
                assertEquals(one, rows.get(0).id(), written);
            }
            assertEquals(other, desk.find("0987654321", "").rows().get(0).id());
            assertEquals(0, desk.find("09123456", "").rows().size(), "never by part of a number");
            assertEquals(0, desk.find("B1234567", "").rows().size());
            return null;
        });
        ground.sql("update account_identity set identity_key = '" + keys.of("identity:LA", "PA123456")
                + "' where account_id = " + one);
        ground.as(admin, shop -> {
            assertEquals(
                    one,
                    shop.get(AccountDeskBean.class)
                            .find("pa123456", "")
                            .rows()
                            .get(0)
                            .id(),
                    "a passport of whatever country");
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void accountsOfTwoKindsAndOneWithItselfAreNotMerged(Engine engine) {
        var ground = new StaffGround(engine);
        var admin = ground.operator(Role.ACCOUNT_ADMIN);
        var person = applicant(ground, AccountKind.INDIVIDUAL);
        var firm = applicant(ground, AccountKind.ORGANISATION);
        ground.as(admin, shop -> {
            var desk = shop.get(AccountDeskBean.class);
            assertEquals("account.mergeKinds", refusal(() -> desk.merge(new MergeAccounts(person, firm, GROUND))));
            assertEquals("account.mergeSelf", refusal(() -> desk.merge(new MergeAccounts(person, person, GROUND))));
            assertEquals("account.notFound", refusal(() -> desk.merge(new MergeAccounts(person, admin, GROUND))));
            return null;
        });
    }

    private static void merge(StaffGround ground, long admin, long from, long into) {
        ground.as(admin, shop -> {
            shop.get(AccountDeskBean.class).merge(new MergeAccounts(from, into, GROUND));
            return null;
        });
    }

    private static void dossier(StaffGround ground, long id, long owner, String status, String draftKey) {
        var procedure = draftKey == null ? "1.000009" : draftKey.split(":")[1];
        ground.sql(
                "insert into dossier (id, revision, status, applicant_id, applicant_name, procedure_code, procedure_version, procedure_title,"
                        + " unit, answers, saved_at, step_count, draft_key) values (" + id + ", 1, '" + status + "', "
                        + owner
                        + ", 'A', '" + procedure + "', 1, 'Thử', 'TNN', '{}', current_timestamp, 0, "
                        + (draftKey == null ? "null" : "'" + draftKey + "'") + ")");
    }
}
