package vn.gov.dvctt.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.dvctt.account.api.EnterCode;
import vn.gov.dvctt.account.api.EnterPassword;
import vn.gov.dvctt.account.api.ProvePresence;
import vn.gov.dvctt.account.api.RecoveryDesk;
import vn.gov.dvctt.account.api.RefuseRecovery;
import vn.gov.dvctt.account.api.RequestRecovery;
import vn.gov.dvctt.account.api.SecurityDesk;
import vn.gov.dvctt.account.api.SignIn;
import vn.gov.dvctt.account.api.SignInOutcome;
import vn.gov.dvctt.account.api.SignInOutcome.Verdict;
import vn.gov.dvctt.shared.CallOrigin;
import vn.gov.dvctt.shared.CallSession;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The door, tried by those who should not come in. */
@ExtendWith(ArquillianExtension.class)
class SignInIT {
    private static final String WRONG = "Khong-phai-mat-khau-1";

    @Deployment
    static WebArchive tests() {
        return TestWar.of(SignInIT.class);
    }

    @AfterEach
    void forget() {
        CallOrigin.clear();
        CallSession.clear();
    }

    /** Asked for inside the server only: this class is also loaded outside. */
    private static SignIn door() {
        return Desks.of(SignIn.class);
    }

    private SignInOutcome knock(String origin, String email, String password, String device) {
        CallOrigin.set(origin);
        return door().check(new EnterPassword(email, password, device, "Firefox · Linux"));
    }

    private Verdict code(String ticket, String entered) {
        return door().enterCode(new EnterCode(ticket, entered, false, "")).verdict();
    }

    @Test
    void aFormerHashOpensTheDoorOnceAndIsReplaced() {
        var person = Keyholder.citizen();
        var former = person.storedHash();
        assertEquals(
                Verdict.WELCOME,
                knock("10.1.0.1", person.email(), Keyholder.PASSWORD, "").verdict());
        assertTrue(former.startsWith("pbkdf2-sha512$"));
        assertTrue(person.storedHash().startsWith("argon2id$"), person.storedHash());
        assertEquals(
                Verdict.WELCOME,
                knock("10.1.0.1", person.email(), Keyholder.PASSWORD, "").verdict());
        assertEquals(Verdict.WRONG, knock("10.1.0.1", person.email(), WRONG, "").verdict());
    }

    @Test
    void anOfficialIsNobodyBeforeTheSecondFactorStands() throws Exception {
        var official = Keyholder.official();
        var first = knock("10.2.0.1", official.email(), Keyholder.PASSWORD, "");
        assertEquals(Verdict.ENROL, first.verdict());
        var ticket = first.keys().ticket();
        assertTrue(door().standing(ticket).isEmpty());
        var secret = door().propose(ticket).key();
        assertEquals(Verdict.WRONG, code(ticket, "000000"));
        var welcome = door().enterCode(new EnterCode(ticket, Keyholder.code(secret, 0), true, "Firefox · Linux"));
        assertEquals(Verdict.WELCOME, welcome.verdict());
        assertEquals(10, welcome.keys().recoveryCodes().size());
        assertEquals(
                Set.of(Role.OFFICIAL, Role.HANDLER),
                door().standing(welcome.keys().ticket()).orElseThrow().roles());
        assertTrue(door().standing(ticket).isEmpty(), "the half sign-in's ticket opens nothing");
        var known = welcome.keys().deviceToken();
        assertEquals(
                Verdict.WELCOME,
                knock("10.2.0.2", official.email(), Keyholder.PASSWORD, known).verdict());
        assertEquals(
                Verdict.CODE,
                knock("10.2.0.2", official.email(), Keyholder.PASSWORD, "").verdict());
        assertEquals(
                Verdict.WRONG, knock("10.2.0.2", official.email(), WRONG, known).verdict(), "never the password");
        var other = Keyholder.citizen();
        assertEquals(
                Verdict.WRONG, knock("10.2.0.3", other.email(), WRONG, known).verdict());
    }

    @Test
    void aCodeCannotBePlayedBackAndFiveWrongOnesEndTheStep() throws Exception {
        var official = Keyholder.official();
        var secret = official.enrolled(door());
        var now = Keyholder.code(secret, 1);
        assertEquals(Verdict.WELCOME, code(half(official, "10.3.0.1"), now));
        var again = half(official, "10.3.0.1");
        assertEquals(Verdict.WRONG, code(again, now), "seen already");
        for (int attempt = 2; attempt < 5; attempt++) {
            assertEquals(Verdict.WRONG, code(again, "000000"));
        }
        assertEquals(Verdict.ENDED, code(again, "000000"));
        assertEquals(Verdict.ENDED, code(again, official.recoveryCode()), "even a right one comes too late");
    }

    @Test
    void guessingCodesOverManySignInsIsSlowedDown() throws Exception {
        var official = Keyholder.official();
        official.enrolled(door());
        var looked = 0;
        for (int attempt = 0; attempt < 30; attempt++) {
            var verdict = code(half(official, "10.4." + attempt + ".1"), "000000");
            looked += verdict == Verdict.WAIT ? 0 : 1;
        }
        assertTrue(looked <= 8, looked + " codes were looked at");
    }

    private String half(Keyholder person, String origin) {
        var first = knock(origin, person.email(), Keyholder.PASSWORD, "");
        assertEquals(Verdict.CODE, first.verdict());
        return first.keys().ticket();
    }

    @Test
    void stuffingFromManyAddressesIsSlowedAndTheOwnersBrowserIsNot() throws Exception {
        var victim = Keyholder.official();
        victim.enrolled(door());
        var known = victim.deviceToken();
        var looked = 0;
        for (int each = 0; each < 40; each++) {
            var verdict = knock("10." + (100 + each) + ".0.1", victim.email(), WRONG, "")
                    .verdict();
            looked += verdict == Verdict.WRONG ? 1 : 0;
        }
        assertTrue(looked <= 13, looked + " passwords were looked at");
        assertEquals(
                Verdict.WAIT,
                knock("10.99.0.1", victim.email(), Keyholder.PASSWORD, "").verdict());
        assertEquals(
                Verdict.WELCOME,
                knock("10.99.0.1", victim.email(), Keyholder.PASSWORD, known).verdict());
    }

    @Test
    void anAnswerTakesAsLongForAnUnknownAddress() {
        var person = Keyholder.citizen();
        knock("10.5.0.1", person.email(), Keyholder.PASSWORD, "");
        var unknown = new double[9];
        var known = new double[9];
        for (int round = 0; round < known.length; round++) {
            var address = "10.6." + round + ".1";
            person.forgetTries();
            known[round] = seconds(address, person.email());
            unknown[round] = seconds(address, "khong-co-" + round + "@vi-du.example");
        }
        var ratio = median(known) / median(unknown);
        assertTrue(ratio > 0.6 && ratio < 1.67, "known takes " + ratio + " times as long as unknown");
    }

    private double seconds(String origin, String email) {
        long start = System.nanoTime();
        assertEquals(Verdict.WRONG, knock(origin, email, WRONG, "").verdict());
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    @Test
    void sessionsEndAtOnceWhereverTheyAreEndedAndOnlyByTheirOwner() throws Exception {
        var person = Keyholder.citizen();
        var here =
                knock("10.7.0.1", person.email(), Keyholder.PASSWORD, "").keys().ticket();
        var there =
                knock("10.7.0.2", person.email(), Keyholder.PASSWORD, "").keys().ticket();
        var desk = Desks.of(SecurityDesk.class);
        CallSession.set(here);
        var rows = person.call(desk::mine).sessions();
        assertEquals(2, rows.size());
        var other = rows.stream().filter(row -> !row.here()).findFirst().orElseThrow();
        var stranger = Keyholder.citizen();
        assertEquals(
                "account.sessionUnknown",
                refused(() -> stranger.call(() -> {
                    desk.endSession(other.id());
                    return null;
                })));
        assertTrue(door().standing(there).isPresent());
        person.call(() -> {
            desk.endSession(other.id());
            return null;
        });
        assertTrue(door().standing(there).isEmpty());
        assertTrue(door().standing(here).isPresent());
    }

    @Test
    void whatAsksForPresenceIsRefusedByTheDeskUntilThePasswordIsGivenAgain() throws Exception {
        var person = Keyholder.citizen();
        var desk = Desks.of(SecurityDesk.class);
        assertEquals("account.again", refused(() -> person.call(desk::proposeFactor)), "no session at all");
        CallSession.set(
                knock("10.8.0.1", person.email(), Keyholder.PASSWORD, "").keys().ticket());
        assertNotEquals("", person.call(desk::proposeFactor).key());
        person.longAgo();
        assertEquals("account.again", refused(() -> person.call(desk::proposeFactor)));
        assertEquals(
                "account.proof",
                refused(() -> person.call(() -> {
                    desk.prove(new ProvePresence(WRONG, ""));
                    return null;
                })));
        person.call(() -> {
            desk.prove(new ProvePresence(Keyholder.PASSWORD, ""));
            return null;
        });
        assertNotEquals("", person.call(desk::proposeFactor).key());
        var stranger = Keyholder.citizen();
        assertEquals("account.again", refused(() -> stranger.call(desk::proposeFactor)), "another's session");
    }

    @Test
    void aLostFactorIsTakenAwayByTwoOperatorsAndNotByOne() throws Exception {
        var official = Keyholder.official();
        official.enrolled(door());
        var desk = Desks.of(RecoveryDesk.class);
        var asking = Keyholder.operator(Role.SUPPORT);
        var deciding = Keyholder.operator(Role.ACCOUNT_ADMIN);
        long request = asking.call(() -> desk.request(new RequestRecovery(official.email(), "Gọi lại số nội bộ")));
        assertEquals(
                "account.recoveryOpen",
                refused(() ->
                        asking.call(() -> desk.request(new RequestRecovery(official.email(), "Gọi lại số nội bộ")))));
        asking.enrolled(door());
        CallSession.set(asking.present(door()));
        assertEquals(
                "account.recoverySame",
                refused(() -> asking.call(() -> {
                    desk.approve(request);
                    return null;
                })));
        CallSession.clear();
        assertTrue(deciding.call(() -> desk.open("")).rows().stream().anyMatch(row -> row.id() == request));
        half(official, "10.9.0.1");
        assertEquals(
                "account.again",
                refused(() -> deciding.call(() -> {
                    desk.approve(request);
                    return null;
                })),
                "a borrowed session lets nobody in");
        deciding.enrolled(door());
        CallSession.set(deciding.present(door()));
        deciding.call(() -> {
            desk.approve(request);
            return null;
        });
        assertEquals(
                Verdict.ENROL,
                knock("10.9.0.1", official.email(), Keyholder.PASSWORD, official.deviceToken())
                        .verdict());
        assertEquals(
                "account.recoveryClosed",
                refused(() -> deciding.call(() -> {
                    desk.refuse(new RefuseRecovery(request, "Đã muộn mất rồi"));
                    return null;
                })));
        assertEquals(
                "2",
                Database.one(
                        "select count(*) from notice where account_id = ? and subject like 'RECOVERY%'",
                        official.id()));
    }

    private static String refused(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
