package vn.gov.dvctt.procedure;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.regex.Pattern;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.shared.Refusal;

/** Words of a definition are words: markup and expressions have no business in them, wherever they might end up. */
final class HostileText {
    private static final Pattern MARKUP = Pattern.compile("<\\s*[A-Za-z!/?]|javascript:|&#", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}&&[^\\n\\t\\r]]|[\\u202A-\\u202E\\u2066-\\u2069]");
    private static final int DEEPEST = 20;

    private HostileText() {}

    /** Refuses with the place of the first text that is more than words. */
    static void refuse(DraftPart part, String text) {
        look(part, "", PartChange.object(text), 0);
    }

    private static void look(DraftPart part, String place, JsonValue value, int depth) {
        if (depth > DEEPEST) {
            throw new Refusal("design.deep", part, place);
        }
        if (value instanceof JsonObject object) {
            object.forEach((name, inner) -> look(part, place + "/" + name, inner, depth + 1));
        }
        if (value instanceof JsonArray array) {
            for (int index = 0; index < array.size(); index++) {
                look(part, place + "/" + index, array.get(index), depth + 1);
            }
        }
        if (value instanceof JsonString string) {
            words(part, place, string.getString());
        }
    }

    private static void words(DraftPart part, String place, String text) {
        if (MARKUP.matcher(text).find() && !place.endsWith("/pattern")) {
            throw new Refusal("design.markup", part, place);
        }
        if (EXPRESSION.matcher(text).find() && !place.endsWith("/pattern")) {
            throw new Refusal("design.expression", part, place);
        }
        if (INVISIBLE.matcher(text).find()) {
            throw new Refusal("design.invisible", part, place);
        }
    }
}
