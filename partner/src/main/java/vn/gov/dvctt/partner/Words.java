package vn.gov.dvctt.partner;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

/** Sentences and names of the reference systems, from {@code partner.properties}. */
final class Words {
    private static final Properties ALL = load();

    private Words() {}

    private static Properties load() {
        try (var in = Words.class.getResourceAsStream("/partner.properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String say(String key, Object... arguments) {
        return MessageFormat.format(ALL.getProperty(key), arguments);
    }

    /** A sentence of one system, or the one for all where it has none of its own. */
    static String of(String system, String key, Object... arguments) {
        return say(ALL.containsKey(system + "." + key) ? system + "." + key : key, arguments);
    }
}
