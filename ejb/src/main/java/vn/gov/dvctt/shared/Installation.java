package vn.gov.dvctt.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What this installation sets: {@code portal.properties} and the files of {@code secrets}. */
public record Installation(Path home) {
    public static Installation ofThisPortal() {
        return new Installation(Path.of(System.getProperty("dvctt.home", "data")));
    }

    /** As set, without blanks around it; {@code usual} where it is not set. */
    public String value(String name, String usual) {
        return settings().getProperty(name, usual).strip();
    }

    /** All of {@code portal.properties}, as it stands now; nothing where there is no such file. */
    public Properties settings() {
        var settings = new Properties();
        var file = home.resolve("portal.properties");
        if (Files.notExists(file)) {
            return settings;
        }
        try (var reader = Files.newBufferedReader(file)) {
            settings.load(reader);
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Empty where there is none. */
    public String secret(String name) {
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
