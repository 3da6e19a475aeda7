package vn.gov.dvctt.shared.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Both languages say the same things, and only once. */
class TextFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/i18n");
    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

    @TestFactory
    List<DynamicTest> bothLanguagesHaveTheSameKeysAndPlaces() throws IOException {
        return features().stream()
                .map(feature -> DynamicTest.dynamicTest(feature, () -> compare(feature)))
                .toList();
    }

    private static void compare(String feature) throws IOException {
        var vietnamese = read(feature + "_vi.properties");
        var english = read(feature + "_en.properties");
        assertEquals(vietnamese.stringPropertyNames(), english.stringPropertyNames(), "keys of " + feature);
        for (var key : vietnamese.stringPropertyNames()) {
            assertFalse(vietnamese.getProperty(key).isBlank(), key + " is empty in Vietnamese");
            assertFalse(english.getProperty(key).isBlank(), key + " is empty in English");
            assertEquals(places(vietnamese.getProperty(key)), places(english.getProperty(key)), "places of " + key);
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noKeyStandsInTwoFiles() throws IOException {
        var seen = new TreeSet<String>();
        for (var feature : features()) {
            for (var key : read(feature + "_vi.properties").stringPropertyNames()) {
                assertTrue(seen.add(key), key + " stands twice, the second time in " + feature);
            }
        }
    }

    static List<String> features() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceAll("_(vi|en)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    static Properties read(String name) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(name), UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
