package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.EndRole;
import vn.gov.dvctt.account.api.GiveRole;
import vn.gov.dvctt.account.api.LeaveOffice;
import vn.gov.dvctt.account.api.StaffRoles;
import vn.gov.dvctt.processing.Engine;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Which roles may be given to whom, which are for two people, and from when to when a role holds. */
class RolesGivenTest {
    private static final LocalDate TODAY = RoleGrants.dayOf(Instant.now());
    private static final String GROUND = "Quyết định số 12/QĐ-VD";

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
    void nobodyGivesThemselvesARoleOrTakesOneFromThemselves(Engine engine) {
        var ground = new StaffGround(engine);
        var admin = ground.operator(Role.ACCOUNT_ADMIN, Role.SUPPORT);
        var grant = ground.count("select min(id) from role_grant where account_id = " + admin);
        ground.as(admin, shop -> {
            var desk = shop.get(StaffDeskBean.class);
            assertEquals("account.ownRoles", refusal(() -> desk.give(giving(admin, Role.CATALOGUE_EDITOR))));
            assertEquals("account.ownRoles", refusal(() -> desk.end(new EndRole(grant, GROUND))));
            assertEquals("account.ownRoles", refusal(() -> desk.leave(new LeaveOffice(admin, GROUND))));
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void dutiesAreKeptApartPairByPair(Engine engine) {
        var ground = new StaffGround(engine);
        var admin = ground.operator(Role.ACCOUNT_ADMIN);
        var apart = new ArrayList<String>();
        for (var kind : List.of(AccountKind.OFFICIAL, AccountKind.OPERATOR)) {
            for (var held : StaffRoles.of(kind)) {
                var person = kind == AccountKind.OFFICIAL ? ground.official("TNN", held) : ground.operator(held);
                for (var wanted : StaffRoles.of(kind)) {
                    if (!wanted.equals(held) && isRefused(ground, admin, person, wanted)) {
                        apart.add(held + "+" + wanted);
                    }
                }
            }
        }
        var pairs = List.of(
                "ACCOUNTANT+APPROVER",
                "ACCOUNTANT+INTAKE",
                "ACCOUNT_ADMIN+AUDITOR",
                "AGENCY_ADMIN+APPROVER",
                "APPROVER+CLERK",
                "APPROVER+HANDLER",
                "APPROVER+INTAKE",
                "AUDITOR+CATALOGUE_EDITOR",
                "AUDITOR+CATALOGUE_PUBLISHER",
                "AUDITOR+SUPPORT",
                "CATALOGUE_EDITOR+CATALOGUE_PUBLISHER");
        var both = pairs.stream()
                .flatMap(pair -> Stream.of(pair, pair.split("\\+")[1] + "+" + pair.split("\\+")[0]))
                .sorted()
                .collect(Collectors.joining("\n"));
        assertEquals(both, apart.stream().sorted().collect(Collectors.joining("\n")));
    }

    /** Asked in a transaction that comes to nothing, so that each pair is asked alone. */
    private static boolean isRefused(StaffGround ground, long admin, long person, String wanted) {
        try {
            ground.as(admin, shop -> {
                shop.get(StaffDeskBean.class).give(giving(person, wanted));
                throw new IllegalStateException("given");
            });
            return false;
        } catch (Refusal refusal) {
            assertEquals("account.conflict", refusal.key());
            return true;
        } catch (IllegalStateException given) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void anOperatorsRoleIsNeverAnOfficialsAndTheOtherWayRound(Engine engine) {
        var ground = new StaffGround(engine);
        var admin = ground.operator(Role.ACCOUNT_ADMIN);
        var official = ground.official("TNN");
        var operator = ground.operator();
        ground.as(admin, shop -> {
            var desk = shop.get(StaffDeskBean.class);
            for (var role : StaffRoles.of(AccountKind.OPERATOR)) {
                assertEquals("account.roleOfOthers", refusal(() -> desk.give(giving(official, role))));
            }
            for (var role : StaffRoles.of(AccountKind.OFFICIAL)) {
                assertEquals("account.roleOfOthers", refusal(() -> desk.give(giving(operator, role))));
            }
            assertEquals("account.roleOfOthers", refusal(() -> desk.give(giving(official, Role.OPERATOR))));
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void aRoleHoldsFromItsFirstToItsLastDayAndNoLongerThanItIsEnded(Engine engine) {
        var ground = new StaffGround(engine);
        var admin = ground.official("TNN", Role.AGENCY_ADMIN);
        var person = ground.official("TNN");
        ground.as(admin, shop -> {
            var desk = shop.get(StaffDeskBean.class);
            desk.give(new GiveRole(person, Role.HANDLER, TODAY.plusDays(1), TODAY.plusDays(3), GROUND));
            desk.give(new GiveRole(person, Role.INTAKE, TODAY, null, GROUND));
            assertEquals(
                    "account.roleHeld",
                    refusal(() -> desk.give(new GiveRole(person, Role.HANDLER, TODAY.plusDays(3), null, GROUND))));
            assertEquals(
                    "account.conflict",
                    refusal(() -> desk.give(new GiveRole(person, Role.APPROVER, TODAY.plusDays(9), null, GROUND))));
            return null;
        });
        assertEquals(Set.of(Role.OFFICIAL, Role.INTAKE), roles(ground, person, TODAY));
        for (int day = 1; day <= 3; day++) {
            assertTrue(roles(ground, person, TODAY.plusDays(day)).contains(Role.HANDLER), "day " + day);
        }
        assertFalse(roles(ground, person, TODAY.plusDays(4)).contains(Role.HANDLER));
        var grant = ground.count("select id from role_grant where role_name = 'INTAKE'");
        ground.as(admin, shop -> {
            shop.get(StaffDeskBean.class).end(new EndRole(grant, GROUND));
            return null;
        });
        assertEquals(Set.of(Role.OFFICIAL), roles(ground, person, TODAY));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theLastWhoCanGiveRolesKeepsThem(Engine engine) {
        var ground = new StaffGround(engine);
        var first = ground.operator(Role.ACCOUNT_ADMIN);
        var second = ground.operator(Role.ACCOUNT_ADMIN);
        ground.as(first, shop -> shop.get(StaffDeskBean.class).leave(new LeaveOffice(second, GROUND)));
        ground.as(second, shop -> {
            // out already; even so, the gate itself holds
            assertEquals("account.notFound", refusal(() -> shop.get(StaffDeskBean.class)
                    .leave(new LeaveOffice(first, GROUND))));
            return null;
        });
        ground.sql("update account set state = 'ACTIVE' where id = " + second);
        ground.sql("update role_grant set ended_at = null, last_day = " + day(TODAY) + " where account_id = " + second);
        ground.as(second, shop -> {
            assertEquals("account.lastAdmin", refusal(() -> shop.get(StaffDeskBean.class)
                    .leave(new LeaveOffice(first, GROUND))));
            return null;
        });
    }

    private static String day(LocalDate day) {
        return "date '" + day + "'";
    }
}
