package vn.gov.dvctt.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/**
 * Every method of an official's desk that is told a dossier, for each of its roles: asked by the official who holds the dossier's step, by a colleague of the same
 * role and unit who does not, by one of the same role in another unit, and while the step is another role's. What each hears stands in
 * {@code container/assignment.tsv}.
 */
@ExtendWith(ArquillianExtension.class)
class AssignmentIT {
    private static final List<String> ROLES =
            List.of(Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK);
    private static final String LET_IN = "yes";

    /** What a desk says to whom: {@code yes}, or the key of the refusal. */
    private record Line(String holder, String colleague, String otherStep) {}

    private final Map<String, Long> stages = new HashMap<>();

    @Deployment
    static WebArchive tests() {
        return TestWar.of(AssignmentIT.class);
    }

    @Test
    void everyMethodThatIsToldADossierStandsInTheTable() throws Exception {
        var found = new TreeSet<String>();
        asked().forEach((name, door) -> found.add(name));
        assertEquals(String.join("\n", new TreeSet<>(table().keySet())), String.join("\n", found));
    }

    @Test
    void onlyWhoHoldsTheStepActsAndOtherUnitsSeeNothing() throws Exception {
        var table = table();
        var faults = new ArrayList<String>();
        var questions = 0;
        for (var entry : asked().entrySet()) {
            var role = entry.getKey().substring(entry.getKey().indexOf(' ') + 1);
            var wanted = table.get(entry.getKey());
            var heard = ask(entry.getValue(), role);
            var foreign = heard.remove(0);
            if (!foreign.equals("processing.notFound")) {
                faults.add(entry.getKey() + "\tother unit: " + foreign);
            }
            var line = new Line(heard.get(2), heard.get(1), heard.get(0));
            if (!line.equals(wanted)) {
                faults.add(String.join("\t", entry.getKey(), line.holder, line.colleague, line.otherStep));
            }
            questions += 4;
        }
        assertEquals("", String.join("\n", faults), "heard otherwise than the table says");
        assertTrue(questions >= 120, questions + " questions");
    }

    /** Another unit, another step, a colleague, the holder: whoever is refused changes nothing for the next. */
    private List<String> ask(Desks.Door door, String role) throws Exception {
        var heard = new ArrayList<String>();
        var mine = stage(role);
        heard.add(answer(Actor.official("MT", role), door, mine));
        heard.add(answer(Actor.official(AtTheMinistry.UNIT, role), door, stage(elsewhere(role))));
        heard.add(answer(Actor.colleague(AtTheMinistry.UNIT, role), door, mine));
        mine = stage(role);
        heard.add(answer(Actor.official(AtTheMinistry.UNIT, role), door, mine));
        return heard;
    }

    private static String elsewhere(String role) {
        return role.equals(Role.HANDLER) ? Role.UNIT_HEAD : Role.HANDLER;
    }

    /** A dossier at this role's step and in its official's hands; a new one where the last was led on or taken away. */
    private long stage(String role) throws Exception {
        var holder = Actor.official(AtTheMinistry.UNIT, role);
        var known = stages.get(role);
        if (known != null && stands(known, role, holder)) {
            return known;
        }
        long anew = AtTheMinistry.heldBy(holder, role);
        stages.put(role, anew);
        return anew;
    }

    private static boolean stands(long dossier, String role, Actor holder) {
        return AtTheMinistry.lane(dossier).equals(AtTheMinistry.lane(role))
                && AtTheMinistry.holder(dossier).equals(String.valueOf(holder.id()));
    }

    private static String answer(Actor who, Desks.Door door, long dossier) {
        try {
            who.call(() -> door.call(AtTheMinistry.facts(dossier)));
            return LET_IN;
        } catch (Refusal refusal) {
            return refusal.key();
        } catch (EJBAccessException refused) {
            return "role";
        } catch (Exception other) {
            return other.toString();
        }
    }

    /** By method and role. */
    private static Map<String, Desks.Door> asked() {
        var roles = DeskTable.read();
        var asked = new TreeMap<String, Desks.Door>();
        for (var door : Desks.doors()) {
            if (Samples.names(door.method(), Set.of("dossierId"))) {
                ROLES.stream()
                        .filter(roles.get(door.name()).roles()::contains)
                        .forEach(role -> asked.put(door.name() + " " + role, door));
            }
        }
        return asked;
    }

    private static Map<String, Line> table() throws Exception {
        var table = new TreeMap<String, Line>();
        try (var stream = AssignmentIT.class.getResourceAsStream("/container/assignment.tsv");
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(part -> table.put(part[0], new Line(part[1], part[2], part[3])));
        }
        return table;
    }
}
