package vn.gov.dvctt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever a desk may say no with has words for people. */
class RefusalWordsTest {
    private static final Pattern KEY = Pattern.compile("new Refusal\\(\\s*\"([A-Za-z.]*[A-Za-z])\"");

    @Test
    void everyRefusalHasWords() throws IOException {
        var known = texts();
        var missing = new TreeSet<String>();
        var found = 0;
        for (var source : House.sources()) {
            var keys = KEY.matcher(Files.readString(source));
            while (keys.find()) {
                found++;
                if (!known.containsKey("refusal." + keys.group(1))
                        && !source.toString().contains("/test/")) {
                    missing.add(keys.group(1));
                }
            }
        }
        assertTrue(found > 20, "refusals were found");
        assertEquals(new TreeSet<String>(), missing);
    }

    private static Properties texts() throws IOException {
        var known = new Properties();
        try (var files = Files.list(Path.of("../web/src/main/resources/i18n"))) {
            for (var file : files.filter(each -> each.toString().endsWith("_vi.properties"))
                    .toList()) {
                try (var reader = Files.newBufferedReader(file)) {
                    known.load(reader);
                }
            }
        }
        return known;
    }
}
