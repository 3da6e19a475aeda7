package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.account.api.AccountChannel;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.EndRole;
import vn.gov.dvctt.account.api.FindStaff;
import vn.gov.dvctt.account.api.GiveRole;
import vn.gov.dvctt.account.api.IdentityKind;
import vn.gov.dvctt.account.api.IdentityPaper;
import vn.gov.dvctt.account.api.LeaveOffice;
import vn.gov.dvctt.account.api.OpenStaff;
import vn.gov.dvctt.account.api.RegisterAccount;
import vn.gov.dvctt.account.api.RenewPassword;
import vn.gov.dvctt.account.api.StaffFault;
import vn.gov.dvctt.account.api.StaffInvited;
import vn.gov.dvctt.processing.Engine;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Accounts of staff: who may open them and give roles, which roles are for two people, from when to when a role holds, and what happens when somebody leaves. */
class StaffTest {
    private static final LocalDate TODAY = RoleGrants.dayOf(Instant.now());
    private static final String GROUND = "Quyết định số 12/QĐ-VD";

    private static OpenStaff opening(String unit, String email, String... roles) {
        return new OpenStaff(
                AccountKind.OFFICIAL,
                unit,
                email,
                "Nguyễn Thị Mới",
                "0243 795 686",
                Set.of(roles),
                TODAY,
                null,
                GROUND);
    }

    private static GiveRole giving(long to, String role) {
        return new GiveRole(to, role, TODAY, null, GROUND);
    }

    private static String refusal(Runnable act) {
        return assertThrows(Refusal.class, act::run).key();
    }

    private static Set<String> roles(StaffGround ground, long id, LocalDate day) {
        return ground.in(shop -> shop.get(Accounts.class).standing(id, day))
                .map(standing -> standing.roles())
                .orElse(Set.of());
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aUnitsAdministratorOpensAccountsInTheOwnUnitOnly(Engine engine) {
        var ground = new StaffGround(engine);
        var admin = ground.official("TNN", Role.AGENCY_ADMIN);
        var id = ground.as(admin, shop -> {
            var opened = shop.get(StaffDeskBean.class).open(opening("TNN", "moi@dvctt.example", Role.HANDLER));
            var invited = shop.beans().announced(StaffInvited.class);
            assertEquals(opened, invited.get(0).accountId());
            return opened;
        });
        assertEquals(Set.of(), roles(ground, id, TODAY), "nobody is in before a password was chosen");
        assertEquals(1, ground.count("select count(*) from notice where account_id = " + id));
        ground.as(admin, shop -> {
            var desk = shop.get(StaffDeskBean.class);
            assertEquals(
                    "account.notYourUnit", refusal(() -> desk.open(opening("MT", "khac@dvctt.example", Role.HANDLER))));
            assertEquals(
                    "account.roleOfOthers",
                    refusal(() -> desk.open(opening("TNN", "khac@dvctt.example", Role.AGENCY_ADMIN))));
            assertEquals(
                    "account.roleOfOthers",
                    refusal(() -> desk.open(opening("TNN", "khac@dvctt.example", Role.AUDITOR))));
            assertEquals("account.known", refusal(() -> desk.open(opening("TNN", "moi@dvctt.example", Role.HANDLER))));
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whoeverIsOfAnotherUnitIsNotFound(Engine engine) {
        var ground = new StaffGround(engine);
        var foreign = ground.official("MT", Role.HANDLER);
        var grant = ground.count("select min(id) from role_grant where account_id = " + foreign);
        var operator = ground.operator(Role.SUPPORT);
        var admin = ground.official("TNN", Role.AGENCY_ADMIN);
        ground.as(admin, shop -> {
            var desk = shop.get(StaffDeskBean.class);
            for (long other : List.of(foreign, operator, 1L)) {
                assertEquals("account.notFound", refusal(() -> desk.person(other)));
                assertEquals("account.notFound", refusal(() -> desk.give(giving(other, Role.CLERK))));
                assertEquals("account.notFound", refusal(() -> desk.leave(new LeaveOffice(other, GROUND))));
                assertEquals("account.notFound", refusal(() -> desk.invite(other)));
            }
            assertEquals("account.notFound", refusal(() -> desk.end(new EndRole(grant, GROUND))));
            var seen = desk.staff(new FindStaff(AccountKind.OPERATOR, "MT", ""), "")
                    .rows();
            assertEquals(
                    List.of(admin), seen.stream().map(row -> row.id()).toList(), "asked for others, shown the own");
            return null;
        });
    }

    /** Every pair of roles of one audience: those of the table are refused in either order, the others are given. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void aListIsOpenedWholeOrNotAtAllWithEachLinesFaults(Engine engine) {
        var ground = new StaffGround(engine);
        var admin = ground.official("TNN", Role.AGENCY_ADMIN);
        var good = opening("TNN", "mot@dvctt.example", Role.HANDLER);
        var lines = List.of(
                good,
                opening("MT", "hai@dvctt.example", Role.HANDLER),
                opening("TNN", "mot@dvctt.example", Role.HANDLER, Role.APPROVER),
                opening("TNN", "ba", Role.AUDITOR));
        ground.as(admin, shop -> {
            var desk = shop.get(StaffDeskBean.class);
            assertEquals(
                    List.of(
                            "1 unit notYourUnit []",
                            "2 email emailTwice []",
                            "2 roles conflict [APPROVER, HANDLER]",
                            "3 email email []",
                            "3 roles roleOfOthers [AUDITOR]"),
                    desk.check(lines).stream().map(StaffTest::words).sorted().toList());
            assertEquals("account.linesFaulty", refusal(() -> desk.openAll(lines)));
            return null;
        });
        assertEquals(1, ground.count("select count(*) from account"));
        ground.as(admin, shop -> {
            var opened = shop.get(StaffDeskBean.class)
                    .openAll(List.of(good, opening("TNN", "bon@dvctt.example", Role.INTAKE)));
            return assertEqualsAnd(2, opened);
        });
        assertEquals(2, ground.count("select count(*) from account where state = 'INVITED'"));
        assertEquals(2, ground.count("select count(*) from notice"));
    }

    private static Object assertEqualsAnd(int expected, int found) {
        assertEquals(expected, found);
        return null;
    }

    private static String words(StaffFault fault) {
        return fault.line() + " " + fault.field() + " " + fault.reason() + " " + fault.arguments();
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theInvitedChooseAPasswordOnceByTheirLink(Engine engine) {
        var ground = new StaffGround(engine);
        var admin = ground.official("TNN", Role.AGENCY_ADMIN);
        var tokens = ground.as(admin, shop -> {
            var desk = shop.get(StaffDeskBean.class);
            var id = desk.open(opening("TNN", "moi@dvctt.example", Role.HANDLER));
            desk.invite(id);
            return shop.beans().announced(StaffInvited.class).stream()
                    .map(StaffInvited::token)
                    .toList();
        });
        var password = "Mot-cau-de-nho-2026";
        assertEquals("account.token", accepting(ground, tokens.get(0), password), "the second link ended the first");
        assertEquals("", accepting(ground, tokens.get(1), password));
        assertEquals("account.token", accepting(ground, tokens.get(1), password), "used once");
        var id = ground.count("select id from account where email = 'moi@dvctt.example'");
        assertEquals(Set.of(Role.OFFICIAL, Role.HANDLER), roles(ground, id, TODAY));
    }

    private static String accepting(StaffGround ground, String token, String password) {
        try {
            ground.in(shop -> {
                shop.get(InvitationBean.class).accept(new RenewPassword(token, password));
                return null;
            });
            return "";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }

    /** Registering with the address of somebody who was invited must not put another's password under their roles. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void nobodyRegistersOverAnInvitedOfficial(Engine engine) {
        var ground = new StaffGround(engine);
        var admin = ground.official("TNN", Role.AGENCY_ADMIN);
        ground.as(admin, shop -> shop.get(StaffDeskBean.class).open(opening("TNN", "moi@dvctt.example", Role.HANDLER)));
        var before = ground.text("select password_hash from account where email = 'moi@dvctt.example'");
        ground.in(shop -> {
            shop.get(RegistrationBean.class)
                    .register(new RegisterAccount(
                            AccountKind.INDIVIDUAL,
                            AccountChannel.EMAIL,
                            "Kẻ Lạ",
                            "",
                            "",
                            "moi@dvctt.example",
                            "0912345678",
                            new IdentityPaper(IdentityKind.CITIZEN_CARD, "001190000001", "", "01/02/1990", "", ""),
                            "",
                            "",
                            "Số 1 đường Ví Dụ",
                            "Mot-cau-khac-2026"));
            return null;
        });
        assertEquals(before, ground.text("select password_hash from account where email = 'moi@dvctt.example'"));
        assertEquals("OFFICIAL", ground.text("select kind from account where email = 'moi@dvctt.example'"));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whoeverLeavesIsOutAtOnceAndTheirWorkIsTheUnitsAgain(Engine engine) {
        var ground = new StaffGround(engine);
        var admin = ground.official("TNN", Role.AGENCY_ADMIN);
        var leaving = ground.official("TNN", Role.HANDLER);
        var colleague = ground.official("TNN", Role.HANDLER);
        task(ground, 1, leaving, null);
        task(ground, 2, colleague, leaving);
        task(ground, 3, colleague, null);
        delegation(ground, 1, leaving, colleague);
        delegation(ground, 2, colleague, leaving);
        var back = ground.as(admin, shop -> shop.get(StaffDeskBean.class).leave(new LeaveOffice(leaving, GROUND)));
        assertEquals(
                List.of("DELEGATION", "OFFER", "SUBSTITUTION", "TASK"),
                back.stream().map(one -> one.kind()).sorted().toList());
        assertEquals(Set.of(), roles(ground, leaving, TODAY));
        assertEquals(
                0,
                ground.count(
                        "select count(*) from role_grant where account_id = " + leaving + " and ended_at is null"));
        assertEquals(2, ground.count("select count(*) from task where assignee_id = " + colleague));
        assertEquals(0, ground.count("select count(*) from task where receiver_id is not null"));
        assertEquals(0, ground.count("select count(*) from delegation where ended_at is null"));
        ground.as(admin, shop -> {
            var view = shop.get(StaffDeskBean.class).person(leaving);
            assertEquals(4, view.handedBack().size());
            assertEquals("account.state", refusal(() -> shop.get(StaffDeskBean.class)
                    .leave(new LeaveOffice(leaving, GROUND))));
            return null;
        });
    }

    private static void task(StaffGround ground, long id, long holder, Long offered) {
        ground.sql(
                "insert into task (id, revision, dossier_id, submission_number, procedure_code, procedure_version, procedure_title,"
                        + " applicant_name, applicant_folded, unit, kind, lane, assignee_id, assignee_name, receiver_id, opened_at, due_at)"
                        + " values (" + id + ", 1, " + id + ", 'NS-" + id
                        + "', '1.004241', 1, 'Cung cấp dữ liệu', 'A', 'a', 'TNN',"
                        + " 'APPRAISAL', 'TO_HANDLE', " + holder + ", 'X', " + offered
                        + ", current_timestamp, current_timestamp)");
    }

    private static void delegation(StaffGround ground, long id, long person, long substitute) {
        ground.sql(
                "insert into delegation (id, revision, unit, person_id, person_name, substitute_id, substitute_name, first_day, last_day, reason, recorded_at)"
                        + " values (" + id + ", 1, 'TNN', " + person + ", 'A', " + substitute
                        + ", 'B', date '2026-01-01', date '2099-01-01', 'Nghỉ phép', current_timestamp)");
    }
}
