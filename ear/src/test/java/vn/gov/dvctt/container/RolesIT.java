package vn.gov.dvctt.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.dvctt.bench.probe.Identity;
import vn.gov.dvctt.shared.Role;

/** Every method of every desk, asked by everybody: the server lets in and refuses exactly as the table says. */
@ExtendWith(ArquillianExtension.class)
class RolesIT {
    private static final long STRANGER = 8_999_999_999L;
    private static final String NO_ROLE = "signed in without a role";
    private static final String NOT_SIGNED_IN = "not signed in";

    @Deployment
    static WebArchive tests() {
        return TestWar.of(RolesIT.class);
    }

    @Test
    void everyMethodOfEveryDeskStandsInTheTable() {
        var found = new TreeSet<String>();
        Desks.doors().forEach(door -> found.add(door.name()));
        assertEquals(String.join("\n", new TreeSet<>(DeskTable.read().keySet())), String.join("\n", found));
    }

    @Test
    void everybodyIsLetInOrRefusedAsTheTableSays() throws Exception {
        var table = DeskTable.read();
        var faults = new ArrayList<String>();
        var asked = 0;
        for (var door : Desks.doors()) {
            for (var who : everybody().entrySet()) {
                var letIn = isLetIn(door, who.getValue());
                if (letIn != table.get(door.name()).admits(who.getKey())) {
                    faults.add(door.name() + (letIn ? " lets in " : " refuses ") + who.getKey());
                }
                asked++;
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(asked > 1000, "only " + asked + " calls");
    }

    /** By role; a role of its own brings no other with it. */
    private static Map<String, Identity> everybody() throws IllegalAccessException {
        var all = new TreeMap<String, Identity>();
        for (var constant : Arrays.asList(Role.class.getFields())) {
            var role = (String) constant.get(null);
            all.put(role, Identity.of(STRANGER, role));
        }
        all.put(NO_ROLE, Identity.of(STRANGER));
        all.put(NOT_SIGNED_IN, Identity.anonymous());
        return all;
    }

    private static boolean isLetIn(Desks.Door door, Identity who) {
        try {
            who.call(() -> door.call(Map.of()));
            return true;
        } catch (EJBAccessException refused) {
            return false;
        } catch (Exception answered) {
            return true;
        }
    }
}
