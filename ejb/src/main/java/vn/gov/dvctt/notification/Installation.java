package vn.gov.dvctt.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What this installation sets: {@code portal.properties} and the files of {@code secrets}. */
record Installation(Path home) {
    static Installation ofThisPortal() {
        return new Installation(Path.of(System.getProperty("dvctt.home", "data")));
    }

    String value(String name, String usual) {
        var settings = new Properties();
        var file = home.resolve("portal.properties");
        try {
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    settings.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return settings.getProperty(name, usual).strip();
    }

    /** Empty where there is none. */
    String secret(String name) {
        var file = home.resolve("secrets").resolve(name);
        try {
            return Files.exists(file)
                    ? Files.readString(file, StandardCharsets.UTF_8).strip()
                    : "";
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
