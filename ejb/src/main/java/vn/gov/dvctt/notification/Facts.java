package vn.gov.dvctt.notification;

import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values a mail's words need, by name, kept as JSON text. */
record Facts(Map<String, String> values) {
    // found once: looking for it means asking every library of the application
    private static final JsonProvider JSON = JsonProvider.provider();

    static final Facts NONE = new Facts(Map.of());

    Facts {
        values = Map.copyOf(values);
    }

    static Facts read(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            var values = new LinkedHashMap<String, String>();
            reader.readObject().forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
            return new Facts(values);
        }
    }

    String json() {
        var object = JSON.createObjectBuilder();
        values.forEach(object::add);
        return object.build().toString();
    }

    Facts and(String name, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Facts(more);
    }
}
