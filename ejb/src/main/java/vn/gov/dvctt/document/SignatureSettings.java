package vn.gov.dvctt.document;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import vn.gov.dvctt.shared.Installation;

/** {@code seal.*}, {@code timestamp.*} and {@code signing.*} of {@code portal.properties}. What is not set there, this installation makes for itself. */
record SignatureSettings(Path home, Properties values) {
    static SignatureSettings ofThisInstallation() {
        return in(Path.of(System.getProperty("dvctt.home", "data")));
    }

    static SignatureSettings in(Path home) {
        return new SignatureSettings(home, new Installation(home).settings());
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
