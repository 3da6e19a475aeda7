package vn.gov.dvctt.procedure.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.gov.dvctt.procedure.api.DesignFault;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.shared.web.Formats;

/** A part in its pieces, in order. */
record DesignOutline(DraftPart part, JsonObject content, List<DesignFault> faults, String chosen, String language) {
    private static final String LISTS = "sections|fields|columns|components|lines|reliefs";

    List<DesignNode> nodes() {
        var nodes = new ArrayList<DesignNode>();
        if (part == DraftPart.FORM) {
            list("/form/sections", content.getJsonObject("form").getJsonArray("sections"), "title", 1, nodes);
        } else if (part == DraftPart.PAPERS) {
            nodes.add(node("", Formats.text("design.part.PAPERS"), "", 0, "file"));
            list("/components", content.getJsonArray("components"), "name", 1, nodes);
        } else if (DesignPieces.isThere(content, "/fee/rule")) {
            var rule = content.getJsonObject("fee").getJsonObject("rule");
            nodes.add(node("", Formats.text("design.part.FEES"), "", 0, "money"));
            list("/fee/rule/lines", rule.getJsonArray("lines"), "name", 1, nodes);
            list("/fee/rule/reliefs", rule.getJsonArray("reliefs"), "ground", 1, nodes);
        }
        return nodes;
    }

    private void list(String place, JsonArray list, String named, int depth, List<DesignNode> nodes) {
        for (int index = 0; list != null && index < list.size(); index++) {
            var one = list.getJsonObject(index);
            var its = place + "/" + index;
            var kind = one.getString("kind", "");
            nodes.add(node(
                    its, words(one, named), kind.isEmpty() ? "" : Formats.text("form_file.kind." + kind), depth, ""));
            list(its + "/fields", one.getJsonArray("fields"), "label", depth + 1, nodes);
            list(its + "/columns", one.getJsonArray("columns"), "label", depth + 1, nodes);
        }
    }

    private DesignNode node(String place, String label, String kind, int depth, String look) {
        var count = faults.stream()
                .filter(fault -> fault.part() == part && !fault.warning() && place.equals(owner(fault.place())))
                .count();
        return new DesignNode(place, label, kind, depth, look, count, place.equals(chosen));
    }

    private String words(JsonObject one, String named) {
        var value = one.get(named);
        if (value instanceof JsonString plain) {
            return plain.getString();
        }
        if (value instanceof JsonObject label) {
            var vi = label.getString("vi", "");
            var en = label.getString("en", "");
            var words = "en".equals(language) && !en.isBlank() ? en : vi;
            return words.isBlank() ? Formats.text("design.unnamed") : words;
        }
        return Formats.text("design.unnamed");
    }

    /** The piece that a place lies in: {@code /form/sections/0/fields/2} for {@code /form/sections/0/fields/2/label}. */
    static String owner(String place) {
        var names = place.split("/");
        var owner = new StringBuilder();
        var path = new StringBuilder();
        for (int index = 1; index < names.length; index++) {
            path.append('/').append(names[index]);
            if (names[index].matches("\\d+") && names[index - 1].matches(LISTS)) {
                owner.setLength(0);
                owner.append(path);
            }
        }
        return owner.toString();
    }

    /** Ids of sections, fields and columns that are given already. */
    Set<String> ids() {
        var ids = new HashSet<String>();
        collect(content, ids);
        return ids;
    }

    private static void collect(JsonValue value, Set<String> ids) {
        if (value instanceof JsonObject object) {
            ids.add(object.get("id") instanceof JsonString id ? id.getString() : "");
            object.values().forEach(inner -> collect(inner, ids));
        }
        if (value instanceof JsonArray list) {
            list.forEach(inner -> collect(inner, ids));
        }
    }

    /** {@code letter} with the first number that is free. */
    String freeId(String letter) {
        var ids = ids();
        int number = 1;
        while (ids.contains(letter + number)) {
            number++;
        }
        return letter + number;
    }
}
