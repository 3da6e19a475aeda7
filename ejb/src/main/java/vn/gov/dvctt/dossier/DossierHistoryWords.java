package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

/** Sentences in a dossier's history that nobody typed. Vietnamese like every line of a history. */
@ApplicationScoped
class DossierHistoryWords {
    private final Properties sentences = new Properties();

    DossierHistoryWords() {
        try (var in = DossierHistoryWords.class.getResourceAsStream("/dossier/history.properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String adopted(int before, int after) {
        return MessageFormat.format(sentences.getProperty("adopted"), before, after);
    }
}
