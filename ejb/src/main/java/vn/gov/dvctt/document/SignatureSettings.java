package vn.gov.dvctt.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** {@code seal.*}, {@code timestamp.*} and {@code signing.*} of {@code portal.properties}. What is not set there, this installation makes for itself. */
record SignatureSettings(Path home, Properties values) {
    static SignatureSettings ofThisInstallation() {
        return in(Path.of(System.getProperty("dvctt.home", "data")));
    }

    static SignatureSettings in(Path home) {
        var values = new Properties();
        var file = home.resolve("portal.properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new SignatureSettings(home, values);
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.getProperty(key)).map(String::strip).filter(text -> !text.isEmpty());
    }

    Path trust(String store) {
        return home.resolve("trust").resolve(store);
    }

    Path secrets() {
        return home.resolve("secrets");
    }
}
