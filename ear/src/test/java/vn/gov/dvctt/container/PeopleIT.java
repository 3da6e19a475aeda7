package vn.gov.dvctt.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.dvctt.account.api.AccountChannel;
import vn.gov.dvctt.account.api.EnterPassword;
import vn.gov.dvctt.account.api.IdentityDesk;
import vn.gov.dvctt.account.api.LeaveDesk;
import vn.gov.dvctt.account.api.ProfileDesk;
import vn.gov.dvctt.account.api.Registration;
import vn.gov.dvctt.account.api.SignIn;
import vn.gov.dvctt.account.api.SignInOutcome.Verdict;
import vn.gov.dvctt.account.api.VerificationLevel;
import vn.gov.dvctt.bench.probe.Identity;
import vn.gov.dvctt.shared.CallSession;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Opening, proving, changing and leaving an account. */
@ExtendWith(ArquillianExtension.class)
class PeopleIT {
    @Deployment
    static WebArchive tests() {
        return TestWar.of(PeopleIT.class);
    }

    @Test
    void fiveWrongCodesEndTheRightOneToo() throws Exception {
        var person = registered();
        var code = person.code();
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (int attempt = 0; attempt < 5; attempt++) {
            assertEquals("account.code", refusal(() -> confirm(person, wrong)));
        }
        assertEquals("account.code", refusal(() -> confirm(person, code)));
        assertEquals("UNCONFIRMED", person.state());
    }

    @Test
    void aCodeIsUsedOnceHoweverManyComeAtOnce() throws Exception {
        var person = registered();
        var code = person.code();
        var calls = new ArrayList<Callable<String>>();
        for (int caller = 0; caller < 4; caller++) {
            calls.add(() -> refusal(() -> confirm(person, code)));
        }
        var pool = Executors.newFixedThreadPool(calls.size());
        try {
            var done = 0;
            for (var answer : pool.invokeAll(calls)) {
                done += answer.get().isEmpty() ? 1 : 0;
            }
            assertEquals(1, done);
        } finally {
            pool.shutdownNow();
        }
        assertEquals("ACTIVE", person.state());
    }

    @Test
    void aSecondCodeWithinAMinuteIsNotSent() throws Exception {
        var person = registered();
        person.code();
        Desks.of(Registration.class).resend(person.signInName());
        assertEquals(1, Database.number("select count(*) from one_time_code where account_id = ?", person.accountId()));
    }

    @Test
    void aCodeForANameThatNobodyHasIsAnsweredLikeAWrongOne() {
        assertEquals("account.code", refusal(() -> Desks.of(Registration.class)
                .confirmByCode("khong-co@vi-du.example", "123456")));
    }

    @Test
    void theSecretOfAMessageIsForgottenOnceSent() throws Exception {
        var person = registered();
        person.code();
        Await.equal(
                List.of("SENT"),
                () -> Database.all("select state from text_message where account_id = ?", person.accountId()));
        assertEquals(
                0,
                Database.number(
                        "select count(*) from text_message where account_id = ? and (words_sealed is not null or phone_sealed is not null)",
                        person.accountId()));
    }

    /** The newcomer is answered as if the number were new; whoever has it already hears of it, once a day. */
    @Test
    void aKnownNumberIsToldToItsHolderAlone() throws Exception {
        var holder = confirmed();
        var again = holder.namesake();
        var stranger = Newcomer.fresh();
        var desk = Desks.of(Registration.class);
        assertEquals(again.signInName(), desk.register(again.registration(AccountChannel.SMS)));
        assertEquals(stranger.signInName(), desk.register(stranger.registration(AccountChannel.SMS)));
        assertFalse(again.code().isEmpty(), "the same code comes");
        assertFalse(stranger.code().isEmpty());
        assertEquals(again.state(), stranger.state());
        assertEquals(1, told(holder));
        desk.register(holder.namesake().registration(AccountChannel.SMS));
        assertEquals(1, told(holder));
        assertEquals(0, told(again));
    }

    private static long told(Newcomer person) {
        return Database.number(
                "select count(*) from notice where account_id = ? and subject = 'ACCOUNT_IDENTITY_AGAIN'",
                person.accountId());
    }

    @Test
    void aKnownPhoneIsAnsweredLikeANewOne() throws Exception {
        var holder = confirmed();
        var desk = Desks.of(Registration.class);
        assertEquals(holder.signInName(), desk.register(holder.registration(AccountChannel.SMS)));
        assertEquals(
                1,
                Database.number(
                        "select count(*) from notice where account_id = ? and subject = 'ACCOUNT_KNOWN'",
                        holder.accountId()));
    }

    @Test
    void theOperatorDecidesWhoseNumberItIs() throws Exception {
        var former = confirmed();
        var claimant = former.namesake();
        var desk = Desks.of(Registration.class);
        desk.register(claimant.registration(AccountChannel.SMS));
        desk.confirmByCode(claimant.signInName(), claimant.code());
        var profile = Desks.of(ProfileDesk.class);
        as(claimant).call(() -> {
            profile.askCheck(true, "Số điện thoại cũ đã mất");
            return null;
        });
        long id = Database.number("select id from identity_check where account_id = ?", claimant.accountId());
        var checks = Desks.of(IdentityDesk.class);
        var operator = Actor.operator(Role.ACCOUNT_ADMIN);
        var view = operator.call(() -> checks.check(id));
        assertEquals(1, view.others().size());
        assertEquals(former.identityNumber(), view.person().prefill().get("identityNumber"));
        operator.call(() -> {
            checks.confirm(id, "Đã đối chiếu");
            return null;
        });
        assertEquals(VerificationLevel.IDENTITY, as(claimant).call(() -> profile.mine()
                .level()));
        assertEquals(
                VerificationLevel.CHANNEL, as(former).call(() -> profile.mine().level()));
        assertEquals(
                "null",
                Database.one("select identity_key from account_identity where account_id = ?", former.accountId()));
        var again = operator.call(() -> refusal(() -> checks.refuse(id, "nữa")));
        assertEquals("account.checkDone", again);
    }

    @Test
    void anAccountShownOnScreenMayNotFileUntilAChannelIsProven() throws Exception {
        var person = Newcomer.fresh();
        var name = Desks.of(Registration.class).register(person.registration(AccountChannel.SCREEN));
        assertTrue(name.matches("DVC-[2-9A-Z]{4}-[2-9A-Z]{4}"), name);
        long id = Database.number("select id from account where email = ?", name);
        var self = new Actor(id, Identity.of(id, Role.CITIZEN));
        long dossier = Filing.draft(self);
        assertEquals("dossier.level", self.call(() -> refusal(() -> submit(self, dossier))));
        var profile = Desks.of(ProfileDesk.class);
        assertEquals("account.again", self.call(() -> refusal(() -> profile.askChannel(person.phone()))));
        signedIn(name, () -> self.call(() -> refusal(() -> profile.askChannel(person.phone()))));
        var code = person.code();
        signedIn(name, () -> self.call(() -> refusal(() -> profile.proveChannel(code))));
        assertTrue(Filing.submit(self, dossier).startsWith("NS-"));
    }

    /** In a session that has just begun; what is done in it must be done. */
    private static void signedIn(String name, Callable<String> act) throws Exception {
        var door = Desks.of(SignIn.class);
        CallSession.set(door.check(new EnterPassword(name, Newcomer.PASSWORD, "", ""))
                .keys()
                .ticket());
        try {
            assertEquals("", act.call());
        } finally {
            CallSession.clear();
        }
    }

    private static void submit(Actor who, long dossier) {
        try {
            Filing.submit(who, dossier);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void suspendedIsClosedUntilTheChannelProvesItself() throws Exception {
        var person = confirmed();
        var door = Desks.of(SignIn.class);
        var leave = Desks.of(LeaveDesk.class);
        var session = door.check(knock(person)).keys().ticket();
        assertTrue(door.standing(session).isPresent());
        assertEquals("account.password", as(person).call(() -> refusal(() -> leave.suspend("sai"))));
        as(person).call(() -> {
            leave.suspend(Newcomer.PASSWORD);
            return null;
        });
        assertTrue(door.standing(session).isEmpty());
        assertEquals(Verdict.SUSPENDED, door.check(knock(person)).verdict());
        var desk = Desks.of(Registration.class);
        desk.askToResume(person.phone());
        var code = person.code(2);
        assertEquals("account.code", refusal(() -> desk.resume(person.phone(), code + "0")));
        desk.resume(person.phone(), code);
        assertEquals(Verdict.WELCOME, door.check(knock(person)).verdict());
    }

    @Test
    void cancelledLeavesInitialsAndAFreeAddress() throws Exception {
        var person = confirmed();
        long id = person.accountId();
        long dossier = Filing.submitted(as(person));
        as(person).call(() -> {
            Desks.of(LeaveDesk.class).cancel(Newcomer.PASSWORD);
            return null;
        });
        assertEquals(
                "CANCELLED|P… T… M… Đ…|null|null|null",
                Database.all(
                                "select state, name, phone_sealed, address_sealed, identity_sealed from account where id = ?",
                                id)
                        .get(0));
        assertEquals("Phạm Thị Mới Đến", Database.one("select applicant_name from dossier where id = ?", dossier));
        assertEquals(Verdict.WRONG, Desks.of(SignIn.class).check(knock(person)).verdict());
        assertEquals(0, Database.number("select count(*) from account where email = ?", person.signInName()));
    }

    private static EnterPassword knock(Newcomer person) {
        return new EnterPassword(person.phone(), Newcomer.PASSWORD, "", "");
    }

    private static Actor as(Newcomer person) {
        return new Actor(person.accountId(), Identity.of(person.accountId(), Role.CITIZEN));
    }

    private static Newcomer registered() {
        var person = Newcomer.fresh();
        Desks.of(Registration.class).register(person.registration(AccountChannel.SMS));
        return person;
    }

    private static Newcomer confirmed() throws Exception {
        var person = registered();
        confirm(person, person.code());
        return person;
    }

    private static void confirm(Newcomer person, String code) {
        Desks.of(Registration.class).confirmByCode(person.signInName(), code);
    }

    /** The key of the refusal; empty where it was done. */
    private static String refusal(Runnable act) {
        try {
            act.run();
            return "";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }
}
