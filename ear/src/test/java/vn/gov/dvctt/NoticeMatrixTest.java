package vn.gov.dvctt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing happens in any feature about which it was not decided who is told: each event of each api stands in the matrix, and who is told is listened for. */
class NoticeMatrixTest {
    private static final Path MATRIX = Path.of("../ejb/src/main/resources/notification/matrix.tsv");
    private static final Pattern FIRED = Pattern.compile("fire\\(\\s*new ([A-Z]\\w+)");
    private static final String OBSERVES = "jakarta.enterprise.event.Observes";

    @Test
    void everyEventIsDecided() throws IOException {
        var events = observed("");
        House.built().forEach(type -> type.getFields().forEach(field -> fired(field, events)));
        events.addAll(announced());
        assertTrue(events.size() > 40, events.size() + " events");
        assertEquals(events, decided(false));
    }

    @Test
    void whatPeopleAreToldOfIsListenedFor() throws IOException {
        var told = decided(true);
        assertTrue(told.size() > 30, told.size() + " told");
        assertEquals(told, observed("notification"));
    }

    private static Set<String> decided(boolean told) throws IOException {
        try (var lines = Files.lines(MATRIX)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .filter(part -> !told || !part[1].equals("-"))
                    .map(part -> part[0])
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Records of an api that somebody listens to; empty: whoever listens. */
    private static Set<String> observed(String feature) {
        var found = new TreeSet<String>();
        for (var type : House.built()) {
            if (feature.isEmpty() || House.featureOf(type).equals(feature)) {
                type.getMethods().forEach(method -> events(method, found));
            }
        }
        return found;
    }

    /** What is announced in one breath by an event of all kinds. */
    private static Set<String> announced() throws IOException {
        var api = new TreeSet<String>();
        House.built().stream()
                .filter(House::isApi)
                .map(JavaClass::getSimpleName)
                .forEach(api::add);
        var found = new TreeSet<String>();
        for (var source : House.sources()) {
            var fired = FIRED.matcher(source.toString().contains("/src/main/") ? Files.readString(source) : "");
            while (fired.find()) {
                found.add(fired.group(1));
            }
        }
        found.retainAll(api);
        return found;
    }

    /** What a bean announces by a field of its own, though nobody may listen yet. */
    private static void fired(JavaField field, Set<String> found) {
        if (field.getRawType().getName().equals("jakarta.enterprise.event.Event")) {
            field.getAllInvolvedRawTypes().stream()
                    .filter(type -> !House.featureOf(type).isEmpty() && House.isApi(type))
                    .map(JavaClass::getSimpleName)
                    .forEach(found::add);
        }
    }

    private static void events(JavaCodeUnit method, Set<String> found) {
        method.getParameters().stream()
                .filter(parameter -> parameter.isAnnotatedWith(OBSERVES))
                .map(parameter -> parameter.getRawType())
                .filter(House::isApi)
                .map(JavaClass::getSimpleName)
                .forEach(found::add);
    }
}
