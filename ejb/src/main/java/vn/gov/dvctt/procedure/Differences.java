package vn.gov.dvctt.procedure;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.gov.dvctt.procedure.api.Difference;
import vn.gov.dvctt.procedure.api.DifferenceKind;
import vn.gov.dvctt.procedure.api.DraftPart;

/** Two definitions held against each other. Pieces are the same piece by their id, or by their name where they have none, wherever they stand in their list. */
final class Differences {
    private static final int MOST = 500;

    private final DraftPart part;
    private final List<Difference> found = new ArrayList<>();

    private Differences(DraftPart part) {
        this.part = part;
    }

    /** @param before and after: the parts of two definitions */
    static List<Difference> of(Map<DraftPart, String> before, Map<DraftPart, String> after) {
        var all = new ArrayList<Difference>();
        for (var part : DraftPart.values()) {
            var one = new Differences(part);
            one.objects(List.of(), "", PartChange.object(before.get(part)), PartChange.object(after.get(part)));
            all.addAll(one.found);
        }
        return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }

    private void values(List<String> place, String member, JsonValue before, JsonValue after) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (before instanceof JsonObject one && after instanceof JsonObject other) {
            objects(place, member, one, other);
            return;
        }
        if (isPieces(before) && isPieces(after) && (before != null || after != null)) {
            lists(place, member, list(before), list(after));
            return;
        }
        found.add(new Difference(part, kind(before, after), place, member, text(before), text(after)));
    }

    private static DifferenceKind kind(JsonValue before, JsonValue after) {
        return text(before).isEmpty()
                ? DifferenceKind.ADDED
                : text(after).isEmpty() ? DifferenceKind.REMOVED : DifferenceKind.CHANGED;
    }

    private void objects(List<String> place, String member, JsonObject before, JsonObject after) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.forEach(
                name -> values(place, isWrapping(member, name) ? name : member, before.get(name), after.get(name)));
    }

    /** {@code label} says more than the {@code vi} in it; {@code form} says nothing of its own. */
    private static boolean isWrapping(String member, String name) {
        return member.isEmpty() || member.equals("form") || member.equals("process") || member.equals("fee");
    }

    private static boolean isPieces(JsonValue value) {
        return value == null || value instanceof JsonArray list && list.stream().allMatch(JsonObject.class::isInstance);
    }

    private static JsonArray list(JsonValue value) {
        return value == null ? JsonValue.EMPTY_JSON_ARRAY : value.asJsonArray();
    }

    private void lists(List<String> place, String member, JsonArray before, JsonArray after) {
        var old = byKey(before);
        var fresh = byKey(after);
        old.forEach((key, piece) -> {
            if (!fresh.containsKey(key)) {
                found.add(new Difference(part, DifferenceKind.REMOVED, place, member, name(piece, key), ""));
            }
        });
        fresh.forEach((key, piece) -> {
            if (!old.containsKey(key)) {
                found.add(new Difference(part, DifferenceKind.ADDED, place, member, "", name(piece, key)));
                return;
            }
            var deeper = new ArrayList<>(place);
            deeper.add(name(piece, key));
            objects(deeper, "", old.get(key), piece);
        });
        var stayed = new ArrayList<>(old.keySet());
        stayed.retainAll(fresh.keySet());
        var now = new ArrayList<>(fresh.keySet());
        now.retainAll(old.keySet());
        if (!stayed.equals(now)) {
            found.add(new Difference(part, DifferenceKind.MOVED, place, member, "", ""));
        }
    }

    private static Map<String, JsonObject> byKey(JsonArray list) {
        var pieces = new LinkedHashMap<String, JsonObject>();
        for (int index = 0; index < list.size(); index++) {
            var piece = list.getJsonObject(index);
            var key = key(piece, index);
            pieces.put(pieces.containsKey(key) ? key + " " + (index + 1) : key, piece);
        }
        return pieces;
    }

    private static String key(JsonObject piece, int index) {
        for (var name : List.of("id", "name", "code")) {
            if (piece.get(name) instanceof JsonString text) {
                return text.getString();
            }
        }
        return String.valueOf(index + 1);
    }

    private static String name(JsonObject piece, String key) {
        for (var name : List.of("label", "title", "name")) {
            if (piece.get(name) instanceof JsonObject label && label.get("vi") instanceof JsonString words) {
                return words.getString();
            }
            if (piece.get(name) instanceof JsonString words) {
                return words.getString();
            }
        }
        return key;
    }

    private static String text(JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue().toPlainString();
        }
        if (value instanceof JsonArray list) {
            return list.stream().map(Differences::text).collect(Collectors.joining("; "));
        }
        if (value instanceof JsonObject object) {
            return object.values().stream().map(Differences::text).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
