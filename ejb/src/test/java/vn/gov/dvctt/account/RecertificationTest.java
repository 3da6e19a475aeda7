package vn.gov.dvctt.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.processing.Engine;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Each quarter roles are confirmed; thirty days later those that were not are suspended, and confirming brings them back. */
class RecertificationTest {
    private static final Instant BEFORE = Instant.parse("2026-08-01T02:00:00Z");
    private static final Instant BEGUN = Instant.parse("2026-10-01T02:00:00Z");

    private final class Round {
        private final StaffGround ground;
        private final long admin;
        private final long head;
        private final long handler;

        Round(Engine engine) {
            ground = new StaffGround(engine);
            admin = ground.person(AccountKind.OFFICIAL, "TNN", BEFORE, Role.AGENCY_ADMIN);
            head = ground.person(AccountKind.OFFICIAL, "TNN", BEFORE, Role.UNIT_HEAD);
            handler = ground.person(AccountKind.OFFICIAL, "TNN", BEFORE, Role.HANDLER);
        }

        /** As the timer does it. */
        int passes(Instant now) {
            var done = 0;
            for (var unit :
                    ground.in(shop -> shop.get(RecertificationBean.class).toBegin(now))) {
                ground.in(shop -> {
                    shop.get(RecertificationBean.class).begin(unit, now);
                    return null;
                });
                done++;
            }
            for (var id : ground.in(shop -> shop.get(RecertificationBean.class).toRemind(now))) {
                ground.in(shop -> {
                    shop.get(RecertificationBean.class).remind(id, now);
                    return null;
                });
                done++;
            }
            for (var id : ground.in(shop -> shop.get(RecertificationBean.class).toClose(now))) {
                ground.in(shop -> {
                    shop.get(RecertificationBean.class).close(id, now);
                    return null;
                });
                done++;
            }
            return done;
        }

        long grant(long account) {
            return ground.count("select min(id) from role_grant where account_id = " + account);
        }

        Set<String> roles(long account, Instant now) {
            return ground.in(shop -> shop.get(Accounts.class).standing(account, RoleGrants.dayOf(now)))
                    .orElseThrow()
                    .roles();
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void whatIsNotConfirmedInThirtyDaysIsSuspended(Engine engine) {
        var round = new Round(engine);
        assertEquals(1, round.passes(BEGUN), "begun once");
        assertEquals(0, round.passes(BEGUN), "and not again");
        assertEquals(2, round.ground.count("select count(*) from notice"), "administrator and head are told");
        round.ground.sql("update role_grant set confirmed_at = timestamp with time zone '2026-10-05 00:00:00+00:00'"
                + " where account_id = " + round.head);
        assertEquals(1, round.passes(Instant.parse("2026-10-25T02:00:00Z")), "reminded once");
        assertEquals(0, round.passes(Instant.parse("2026-10-26T02:00:00Z")));
        assertEquals(4, round.ground.count("select count(*) from notice"));
        assertEquals(0, round.passes(Instant.parse("2026-10-31T16:59:00Z")), "its last day is not over in Vietnam");
        var ended = Instant.parse("2026-10-31T17:01:00Z");
        assertEquals(1, round.passes(ended));
        assertEquals(Set.of(Role.OFFICIAL), round.roles(round.handler, ended));
        assertEquals(Set.of(Role.OFFICIAL), round.roles(round.admin, ended));
        assertEquals(Set.of(Role.OFFICIAL, Role.UNIT_HEAD), round.roles(round.head, ended));
        assertEquals(2, round.ground.count("select suspended from recertification"));
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void headAndAdministratorConfirmEachOthersButNotTheirOwn(Engine engine) {
        var round = new Round(engine);
        var foreign = round.ground.person(AccountKind.OFFICIAL, "MT", BEFORE, Role.HANDLER);
        var now = Instant.now();
        round.passes(now);
        round.ground.as(round.head, shop -> {
            var desk = shop.get(RecertificationDeskBean.class);
            assertEquals(3, desk.round("MT").waiting().size(), "the own unit, whatever is asked");
            assertEquals("account.ownRoles", refusal(() -> desk.confirm(List.of(round.grant(round.head)))));
            assertEquals("account.notFound", refusal(() -> desk.confirm(List.of(round.grant(foreign)))));
            assertEquals(2, desk.confirm(List.of(round.grant(round.admin), round.grant(round.handler))));
            assertEquals(1, desk.round("").waiting().size());
            return null;
        });
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void confirmingLateBringsASuspendedRoleBack(Engine engine) {
        var round = new Round(engine);
        round.ground.sql("update role_grant set suspended_at = current_timestamp where account_id = " + round.handler);
        assertEquals(Set.of(Role.OFFICIAL), round.roles(round.handler, Instant.now()));
        round.ground.as(round.head, shop -> {
            var desk = shop.get(RecertificationDeskBean.class);
            assertEquals(1, desk.round("").suspended().size());
            return desk.confirm(List.of(round.grant(round.handler)));
        });
        assertEquals(Set.of(Role.OFFICIAL, Role.HANDLER), round.roles(round.handler, Instant.now()));
    }

    /** Two nodes see the same work: the second one's transaction comes to nothing. */
    @ParameterizedTest
    @EnumSource(Engine.class)
    void ofTwoNodesOneBeginsAndOneCloses(Engine engine) {
        var round = new Round(engine);
        round.passes(BEGUN);
        assertThrows(
                RuntimeException.class,
                () -> round.ground.in(shop -> {
                    shop.get(RecertificationBean.class).begin("TNN", BEGUN);
                    return null;
                }));
        var ended = Instant.parse("2026-11-05T02:00:00Z");
        var id = round.ground.count("select id from recertification");
        assertThrows(
                RuntimeException.class,
                () -> round.ground.in(slow -> {
                    slow.get(Recertifications.class).round(id);
                    round.ground.in(fast -> {
                        fast.get(RecertificationBean.class).close(id, ended);
                        return null;
                    });
                    slow.get(RecertificationBean.class).close(id, ended);
                    return null;
                }));
        assertEquals(3, round.ground.count("select suspended from recertification"));
        assertEquals(2, round.ground.count("select count(*) from notice"), "told once");
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void theLastWhoCanGiveRolesIsNotSuspended(Engine engine) {
        var round = new Round(engine);
        var only = round.ground.person(AccountKind.OPERATOR, null, BEFORE, Role.ACCOUNT_ADMIN, Role.SUPPORT);
        round.passes(BEGUN);
        var ended = Instant.parse("2026-11-05T02:00:00Z");
        round.passes(ended);
        assertEquals(Set.of(Role.OPERATOR, Role.ACCOUNT_ADMIN), round.roles(only, ended));
    }

    private static String refusal(Runnable act) {
        return assertThrows(Refusal.class, act::run).key();
    }
}
