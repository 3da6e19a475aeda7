package vn.gov.dvctt.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

/** Sentences which the portal writes into a dossier's history on a system's behalf. Vietnamese like every line of a history. */
@ApplicationScoped
class HistoryWords {
    private final Properties sentences = new Properties();

    HistoryWords() {
        try (var in = HistoryWords.class.getResourceAsStream("/routing/history.properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String acknowledged(String fileNumber) {
        return fileNumber == null
                ? sentences.getProperty("acknowledged")
                : MessageFormat.format(sentences.getProperty("acknowledgedAs"), fileNumber);
    }

    String taken(String receiptNumber) {
        return receiptNumber == null
                ? sentences.getProperty("taken")
                : MessageFormat.format(sentences.getProperty("takenAs"), receiptNumber);
    }

    String refusedInPart() {
        return sentences.getProperty("refusedInPart");
    }

    String advised(boolean positive, String reason) {
        return positive
                ? sentences.getProperty("advisedFor")
                : MessageFormat.format(sentences.getProperty("advisedAgainst"), reason == null ? "" : reason)
                        .strip();
    }

    String approvedInPart() {
        return sentences.getProperty("approvedInPart");
    }
}
