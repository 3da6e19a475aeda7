package vn.gov.dvctt.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.dvctt.bench.probe.Identity;
import vn.gov.dvctt.routing.api.SystemFiles;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Another's dossier is answered, word for word, like one that does not exist; by every method that is told which dossier it is about. */
@ExtendWith(ArquillianExtension.class)
class OwnershipIT {
    private static final String NOTHING = "nothing";

    /** What has to be there besides the dossier, so that its owner too hears that there is nothing: their journeys show what the owner gets. */
    private static final Set<String> NEEDS_MORE =
            Set.of("delivery.", "processing.OwnConversions.", "processing.ConversionDesk.", "dossier.SigningDesk.");

    private static final Set<String> DOSSIER = Set.of("dossierId", "submissionNumber");

    @Deployment
    static WebArchive tests() {
        return TestWar.of(OwnershipIT.class);
    }

    @Test
    void anotherCitizensDossierDoesNotExist() throws Exception {
        var stranger = Actor.citizen();
        var asked = 0;
        for (var door : Desks.doors()) {
            if (isOf(door, Role.CITIZEN)) {
                var owner = Actor.citizen();
                refusesLikeUnknown(door, facts(owner, door), stranger, owner);
                asked++;
            }
        }
        assertTrue(asked >= 15, asked + " methods");
    }

    @Test
    void aDossierOfAnotherUnitDoesNotExist() throws Exception {
        var asked = 0;
        for (var door : Desks.doors()) {
            if (isOf(door, Role.INTAKE)) {
                refusesLikeUnknown(door, factsForUnit(), Actor.official("MT", Role.INTAKE), Filing.intake());
                asked++;
            }
        }
        assertTrue(asked >= 6, asked + " methods");
    }

    @Test
    void aPaperLentToAnotherSystemDoesNotExist() throws Exception {
        var owner = Actor.citizen();
        long dossier = Filing.draft(owner);
        Filing.attach(owner, dossier);
        Filing.submit(owner, dossier);
        var code = Filing.receive(Filing.intake(), dossier);
        var reference = Database.one("select reference from wire_file where dossier_code = ?", code);
        var files = Desks.of(SystemFiles.class);
        var foreign = Identity.named("KTTV", Role.SYSTEM);
        assertEquals(
                answer(foreign, () -> files.paper("no-such-reference")), answer(foreign, () -> files.paper(reference)));
        assertEquals(
                answer(foreign, () -> files.open("no-such-reference")), answer(foreign, () -> files.open(reference)));
        assertEquals(
                "ban-do.pdf",
                Identity.named(Filing.UNIT, Role.SYSTEM)
                        .call(() -> files.paper(reference))
                        .name());
    }

    /** Of the desks which this role alone opens, or which it shares, those that ask for a dossier. */
    private static boolean isOf(Desks.Door door, String role) {
        return DeskTable.read().get(door.name()).roles().contains(role) && Samples.names(door.method(), DOSSIER);
    }

    private static void refusesLikeUnknown(Desks.Door door, Map<String, Object> facts, Actor stranger, Actor owner) {
        var unknown = new HashMap<>(facts);
        unknown.put("dossierId", Long.MAX_VALUE);
        unknown.put("submissionNumber", "NS-261124-7KQ2MX");
        var foreign = answer(stranger.identity(), () -> door.call(facts));
        assertEquals(answer(stranger.identity(), () -> door.call(unknown)), foreign, door.name());
        if (foreign.equals(NOTHING)) {
            // one's own rows by their owner and a number: another's number finds none, as one that does not exist
            return;
        }
        assertTrue(foreign.startsWith("refused"), () -> door.name() + " answered " + foreign);
        if (NEEDS_MORE.stream().anyMatch(door.name()::startsWith)) {
            return;
        }
        assertNotEquals(foreign, answer(owner.identity(), () -> door.call(facts)), door.name() + " to the owner");
    }

    private static String answer(Identity who, java.util.concurrent.Callable<?> question) {
        try {
            return who.call(question) instanceof Collection<?> rows && rows.isEmpty() ? NOTHING : "answered";
        } catch (Refusal refusal) {
            return "refused: " + refusal.key() + refusal.arguments();
        } catch (Exception other) {
            return other.toString();
        }
    }

    /** Submitted, a paper in it, and asked to be mended: every method of a citizen finds something to do or to say. */
    private static Map<String, Object> facts(Actor owner, Desks.Door door) throws Exception {
        long dossier = Filing.draft(owner);
        long paper = Filing.attach(owner, dossier);
        Filing.submit(owner, dossier);
        Filing.askToMend(dossier);
        var facts = facts(dossier, paper);
        if (door.name().endsWith(".restorePaper")) {
            owner.call(() -> Desks.door("dossier.DossierPapers.detach").call(facts));
        }
        return facts;
    }

    private static Map<String, Object> factsForUnit() throws Exception {
        var owner = Actor.citizen();
        long dossier = Filing.draft(owner);
        long paper = Filing.attach(owner, dossier);
        Filing.submit(owner, dossier);
        return facts(dossier, paper);
    }

    private static Map<String, Object> facts(long dossier, long paper) {
        return Map.of(
                "dossierId",
                dossier,
                "submissionNumber",
                Filing.submissionNumber(dossier),
                "revision",
                Filing.revision(dossier),
                "paperId",
                paper,
                "component",
                Filing.FREE_COMPONENT,
                "items",
                List.of());
    }
}
