package vn.gov.dvctt.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** Invented values for previews. */
final class TemplateSamples {
    private static final String NAME = "/template/samples.properties";
    private static final Map<String, String> VALUES = read();

    private TemplateSamples() {}

    static Map<String, String> values() {
        return VALUES;
    }

    private static Map<String, String> read() {
        try (var in = new InputStreamReader(TemplateSamples.class.getResourceAsStream(NAME), StandardCharsets.UTF_8)) {
            var samples = new Properties();
            samples.load(in);
            return samples.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(name -> name, samples::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }
}
