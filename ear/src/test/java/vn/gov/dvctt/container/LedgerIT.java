package vn.gov.dvctt.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.dvctt.account.api.SignInOutcome;
import vn.gov.dvctt.bench.probe.Identity;
import vn.gov.dvctt.shared.CallOrigin;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Every act at a desk leaves one row: who, in which role, what, and how it ended; no reading does, and no row says more than ids. */
@ExtendWith(ArquillianExtension.class)
class LedgerIT {
    private static final String WORDS = "Tôi là " + Actor.NAME + ", số điện thoại 0912 345 678";

    @Deployment
    static WebArchive tests() {
        return TestWar.of(LedgerIT.class);
    }

    @Test
    void everyActLeavesOneRowAndNoReadingDoes() {
        var table = DeskTable.read();
        var faults = new ArrayList<String>();
        var acts = 0;
        for (var door : Desks.doors()) {
            var line = table.get(door.name());
            if (line.isInside()) {
                continue;
            }
            var caller = Caller.of(line);
            var origin = "test:" + door.name();
            var ending = asked(door, caller, origin);
            var expected = line.kind() == DeskTable.Kind.ACT ? List.of(caller.row(door, ending)) : List.of();
            var found = Database.all("select who, role_name, deed, outcome, reason from act where origin = ?", origin);
            if (!found.equals(expected)) {
                faults.add(door.name() + " left " + found + " instead of " + expected);
            }
            acts += expected.size();
        }
        assertEquals("", String.join("\n", faults));
        assertTrue(acts > 25, acts + " acts");
        assertEquals(
                List.of(),
                Database.all("select * from act where concat_ws(' ', who, deed, subject, reason) like '%Kín%'"));
    }

    @Test
    void whatIsDoneIsRecordedWithWhatItWasDoneTo() throws Exception {
        var citizen = Actor.citizen();
        long dossier = Filing.draft(citizen);
        long paper = Filing.attach(citizen, dossier);
        var number = Filing.submit(citizen, dossier);
        Filing.receive(Filing.intake(), dossier);
        citizen.call(() ->
                Desks.door("dossier.DossierDesk.withdraw").call(Map.of("submissionNumber", number, "reason", WORDS)));
        var ids = "dossierId=" + dossier;
        assertEquals(
                List.of(
                        "CITIZEN|DossierDesk.openDraft|procedureCode=" + Filing.PROCEDURE,
                        "CITIZEN|DossierDesk.saveAnswers|" + ids,
                        "CITIZEN|DossierPapers.attach|" + ids + " component=" + Filing.FREE_COMPONENT,
                        "CITIZEN|DossierDesk.submit|" + ids,
                        "CITIZEN|DossierDesk.withdraw|submissionNumber=" + number),
                Database.all(
                        "select role_name, deed, subject from act where who = ? and outcome = 'DONE' order by id",
                        "" + citizen.id()));
        assertEquals(
                List.of("INTAKE|IntakeDesk.receive"),
                Database.all("select role_name, deed from act where subject = ? and role_name = 'INTAKE'", ids));
        assertTrue(paper > 0);
    }

    @Test
    void whoIsTurnedAwayForWantOfARoleLeavesARowToo() throws Exception {
        var citizen = Actor.citizen();
        long dossier = Filing.submitted(Actor.citizen());
        var door = Desks.door("processing.IntakeDesk.take");
        assertThrows(EJBAccessException.class, () -> citizen.call(() -> door.call(Map.of("dossierId", dossier))));
        assertEquals(
                List.of("null|IntakeDesk.take|dossierId=" + dossier + "|REFUSED|roleMissing"),
                Database.all(
                        "select role_name, deed, subject, outcome, reason from act where who = ?", "" + citizen.id()));
    }

    /** Who asks, as the ledger is to name it. */
    private record Caller(Identity identity, String who, String role) {
        static Caller of(DeskTable.Line line) {
            var role = line.roles().stream().sorted().findFirst().orElseThrow();
            return switch (role) {
                case "everybody" -> new Caller(Identity.anonymous(), "anonymous", null);
                case Role.CITIZEN -> person(Actor.citizen(), role);
                case Role.SYSTEM -> new Caller(Identity.named(Filing.UNIT, role), Filing.UNIT, role);
                case Role.ACCOUNTANT,
                        Role.AGENCY_ADMIN,
                        Role.APPROVER,
                        Role.CLERK,
                        Role.HANDLER,
                        Role.INTAKE,
                        Role.UNIT_HEAD -> person(Actor.official(Filing.UNIT, role), role);
                case Role.ACCOUNT_ADMIN, Role.SUPPORT, Role.CATALOGUE_EDITOR, Role.CATALOGUE_PUBLISHER ->
                    person(Actor.operator(role), role);
                default -> person(Actor.operator(), Role.OPERATOR);
            };
        }

        private static Caller person(Actor actor, String role) {
            return new Caller(actor.identity(), String.valueOf(actor.id()), role);
        }

        String row(Desks.Door door, String ending) {
            var deed = door.name().substring(door.name().indexOf('.') + 1);
            return who + "|" + role + "|" + deed + "|" + ending;
        }
    }

    /** Gives outcome and reason as they are to be recorded. */
    private static String asked(Desks.Door door, Caller caller, String origin) {
        CallOrigin.set(origin);
        try {
            var answer = caller.identity().call(() -> door.call(Map.of(Samples.TEXT, WORDS)));
            // a wrong password is answered, not thrown
            return answer instanceof SignInOutcome signIn ? "REFUSED|signin." + signIn.verdict() : "DONE|null";
        } catch (Refusal refusal) {
            return "REFUSED|" + refusal.key();
        } catch (Exception failure) {
            return "FAILED|" + failure.getClass().getSimpleName();
        } finally {
            CallOrigin.clear();
        }
    }
}
