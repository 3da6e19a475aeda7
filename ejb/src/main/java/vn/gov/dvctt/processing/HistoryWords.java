package vn.gov.dvctt.processing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import vn.gov.dvctt.processing.api.OriginalsState;

/** Sentences about the term of a dossier and about showing originals, in its history. Vietnamese like every line of a history. */
@ApplicationScoped
class HistoryWords {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(WorkCalendar.ZONE);

    private final Properties sentences = new Properties();

    HistoryWords() {
        try (var in = HistoryWords.class.getResourceAsStream("/processing/history.properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String apologised(Instant before, Instant after, String reason) {
        return sentence("apologised", MOMENT.format(before), MOMENT.format(after), reason);
    }

    String rescheduled(Instant before, Instant after) {
        return sentence("rescheduled", MOMENT.format(before), MOMENT.format(after));
    }

    String converted(String component, String reference) {
        return sentence("converted", component, reference);
    }

    String originalsAsked(Instant slot, String place) {
        return sentence("originals.asked", MOMENT.format(slot), place);
    }

    String originalsSettled(Instant slot) {
        return sentence("originals.settled", MOMENT.format(slot));
    }

    String originalsConfirmed(Instant slot) {
        return sentence("originals.confirmed", MOMENT.format(slot));
    }

    String originalsProposed() {
        return sentence("originals.proposed");
    }

    String originalsCompared(OriginalsState outcome, String words) {
        var line = sentence("originals." + outcome);
        return words.isEmpty() ? line : line + " " + words;
    }

    private String sentence(String key, Object... values) {
        return MessageFormat.format(sentences.getProperty(key), values);
    }
}
