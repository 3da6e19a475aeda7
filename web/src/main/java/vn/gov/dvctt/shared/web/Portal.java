package vn.gov.dvctt.shared.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Whose portal this is: {@code portal.properties} in the installation's folder, for ministries merge and move. */
@Named
@ApplicationScoped
public class Portal {
    private static final String NAME = "portal.properties";

    private final Properties settings = new Properties();

    @Inject
    private ServletContext context;

    @PostConstruct
    void read() {
        var home = System.getProperty("dvctt.home");
        try (var reader = home == null ? supplied() : Files.newBufferedReader(kept(Path.of(home, NAME)))) {
            settings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }

    private Path kept(Path file) throws IOException {
        if (Files.notExists(file)) {
            try (var supplied = context.getResourceAsStream("/WEB-INF/" + NAME)) {
                Files.copy(supplied, file);
            }
        }
        return file;
    }

    private Reader supplied() {
        return new InputStreamReader(context.getResourceAsStream("/WEB-INF/" + NAME), StandardCharsets.UTF_8);
    }

    public String ministry(String language) {
        var vietnamese = settings.getProperty("ministry.vi", "");
        return "en".equals(language) ? settings.getProperty("ministry.en", vietnamese) : vietnamese;
    }

    public String getPhone() {
        return settings.getProperty("contact.phone", "");
    }

    public String getMail() {
        return settings.getProperty("contact.mail", "");
    }
}
