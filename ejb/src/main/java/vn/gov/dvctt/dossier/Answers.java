package vn.gov.dvctt.dossier;

import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What was declared: path to text, without empty texts, in NFC. Never changed, only replaced. */
record Answers(Map<String, String> values) {
    // found once: looking for it means asking every library of the application
    private static final JsonProvider JSON = JsonProvider.provider();

    static final Answers NONE = new Answers(Map.of());

    Answers {
        var sorted = new TreeMap<String, String>();
        values.forEach((path, text) -> {
            if (text != null && !text.isBlank()) {
                sorted.put(path, Normalizer.normalize(text.strip(), Normalizer.Form.NFC));
            }
        });
        values = Collections.unmodifiableMap(sorted);
    }

    /** With these changes; an empty text clears an answer. */
    Answers with(Map<String, String> changes) {
        var merged = new TreeMap<>(values);
        merged.putAll(changes);
        return new Answers(merged);
    }

    String get(String path) {
        return values.getOrDefault(path, "");
    }

    String json() {
        var object = JSON.createObjectBuilder();
        values.forEach(object::add);
        return object.build().toString();
    }

    static Answers of(String json) {
        return new Answers(raw(json));
    }

    /** The texts as they stand, empty ones included. */
    static Map<String, String> raw(String json) {
        var read = new TreeMap<String, String>();
        try (var reader = JSON.createReader(new StringReader(json))) {
            reader.readObject().forEach((path, text) -> read.put(path, ((JsonString) text).getString()));
        }
        return read;
    }
}
