package vn.gov.dvctt.procedure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.bind.JsonbException;
import java.util.EnumMap;
import java.util.Map;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.shared.Refusal;

/** A definition cut into the parts in which it is edited, and put together again. */
@Dependent
class DraftText {
    @Inject
    private Versions versions;

    Map<DraftPart, String> parts(Definition definition) {
        var whole = PartChange.object(versions.written(definition));
        var parts = new EnumMap<DraftPart, String>(DraftPart.class);
        for (var part : DraftPart.values()) {
            var object = Json.createObjectBuilder();
            part.members().stream().filter(whole::containsKey).forEach(member -> object.add(member, whole.get(member)));
            parts.put(part, object.build().toString());
        }
        return parts;
    }

    /** Refuses with {@code design.shape} what is no definition at all. */
    Definition whole(String code, Map<DraftPart, String> parts) {
        var object = Json.createObjectBuilder().add("code", code);
        parts.forEach((part, text) -> PartChange.object(text).forEach((member, value) -> {
            if (!part.members().contains(member)) {
                throw new Refusal("design.place");
            }
            object.add(member, value);
        }));
        try {
            return versions.parsed(object.build().toString()).complete();
        } catch (JsonbException | IllegalArgumentException | ClassCastException | NullPointerException e) {
            throw new Refusal("design.shape");
        }
    }
}
