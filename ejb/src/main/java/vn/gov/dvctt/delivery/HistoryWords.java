package vn.gov.dvctt.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

/** Sentences about the return of a result, in the history of its dossier. Vietnamese like every line of a history. */
@ApplicationScoped
class HistoryWords {
    private final Properties sentences = new Properties();

    HistoryWords() {
        try (var in = HistoryWords.class.getResourceAsStream("/delivery/history.properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String post() {
        return sentence("post");
    }

    String delivered(String tracking) {
        return sentence("delivered", tracking);
    }

    String handedOver(String receiver, boolean byAttorney) {
        return sentence(byAttorney ? "handedOver.attorney" : "handedOver", receiver);
    }

    private String sentence(String key, Object... values) {
        return new MessageFormat(sentences.getProperty(key).replace("'", "''")).format(values);
    }
}
