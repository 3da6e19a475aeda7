package vn.gov.dvctt.dossier;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.dvctt.dossier.api.SupplementItem;

/** What a request asks to mend, and therefore the only things a supplement may touch. */
record Asked(List<SupplementItem> items) {
    static final Asked NOTHING = new Asked(List.of());

    // found once: looking for it means asking every library of the application
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final String PAPER = "paper.";

    Asked {
        items = List.copyOf(items);
    }

    /** The item's own path, or a cell of a table that it names. */
    boolean allows(String path) {
        return items.stream().anyMatch(item -> path.equals(item.path()) || path.startsWith(item.path() + "."));
    }

    boolean allowsComponent(int component) {
        return components().contains(component);
    }

    /** Numbers of the components whose papers are to be mended. */
    List<Integer> components() {
        return items.stream()
                .map(SupplementItem::path)
                .filter(path -> path.matches("paper\\.\\d{1,4}"))
                .map(path -> Integer.valueOf(path.substring(PAPER.length())))
                .distinct()
                .toList();
    }

    Map<String, String> reasons() {
        return items.stream()
                .collect(Collectors.toMap(
                        SupplementItem::path, SupplementItem::reason, (one, other) -> one + "\n" + other));
    }

    String json() {
        var array = JSON.createArrayBuilder();
        items.forEach(item ->
                array.add(JSON.createObjectBuilder().add("path", item.path()).add("reason", item.reason())));
        return array.build().toString();
    }

    static Asked of(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return new Asked(reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(each -> new SupplementItem(each.getString("path"), each.getString("reason")))
                    .toList());
        }
    }
}
