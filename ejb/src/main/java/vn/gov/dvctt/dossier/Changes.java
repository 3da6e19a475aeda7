package vn.gov.dvctt.dossier;

import jakarta.json.spi.JsonProvider;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Answers that a supplement will replace once it is sent; unlike with answers an empty text counts: it clears. */
record Changes(Map<String, String> values) {
    // found once: looking for it means asking every library of the application
    private static final JsonProvider JSON = JsonProvider.provider();

    static final Changes NONE = new Changes(Map.of());

    Changes {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    Changes with(Map<String, String> more) {
        var merged = new TreeMap<>(values);
        merged.putAll(more);
        return new Changes(merged);
    }

    String json() {
        var object = JSON.createObjectBuilder();
        values.forEach(object::add);
        return object.build().toString();
    }
}
