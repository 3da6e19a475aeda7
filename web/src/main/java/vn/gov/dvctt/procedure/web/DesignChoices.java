package vn.gov.dvctt.procedure.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.gov.dvctt.procedure.api.Catalogue;
import vn.gov.dvctt.procedure.api.DraftPart;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormOption;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.shared.web.Formats;

/** Which form edits a piece, with the choices that hang on the catalogue and on the rest of the draft. */
@RequestScoped
class DesignChoices {
    private static final Set<FieldKind> ASKED = Set.of(FieldKind.CHOICE, FieldKind.MULTI_CHOICE, FieldKind.YES_NO);

    @EJB
    private Catalogue catalogue;

    @Inject
    private DesignSheets sheets;

    /** @param form of the draft as it stands, for what hangs on its answers from outside of it */
    DesignSheet sheet(DraftPart part, String at, JsonObject content, FormDefinition form) {
        return switch (part) {
            case DESCRIPTION -> sheets.sheet("description", Map.of("field", fields(), "unit", units()));
            case PAPERS -> sheets.sheet(at.isEmpty() ? "papers" : "paper", Map.of());
            case FORM -> sheets.sheet(formSheet(at), Map.of("showWhen__field", asked(content, at)));
            case PROCESS -> sheets.sheet("process", Map.of());
            case TERMS -> sheets.sheet("terms", Map.of());
            case FEES -> sheets.sheet(feeSheet(at, content), Map.of("when__answer__field", answered(form)));
            case RESULTS -> sheets.sheet("results", Map.of());
        };
    }

    private static String formSheet(String at) {
        if (at.contains("/columns/")) {
            return "column";
        }
        return at.contains("/fields/") ? "field" : at.isEmpty() ? "form" : "section";
    }

    private static String feeSheet(String at, JsonObject content) {
        if (at.contains("/lines/")) {
            return "feeLine";
        }
        return at.contains("/reliefs/") ? "feeRelief" : DesignPieces.isThere(content, "/fee/rule") ? "billed" : "fees";
    }

    private static List<FormOption> answered(FormDefinition form) {
        return Stream.concat(
                        Stream.of(always()),
                        form.fields()
                                .filter(field -> ASKED.contains(field.kind()))
                                .map(field -> new FormOption(field.id(), field.label())))
                .toList();
    }

    private List<FormOption> fields() {
        return catalogue.fields().stream()
                .map(field -> new FormOption(field.code(), new Label(field.name(), field.nameEn())))
                .toList();
    }

    private List<FormOption> units() {
        return catalogue.units().stream()
                .map(unit -> new FormOption(unit.code(), new Label(unit.name(), null)))
                .toList();
    }

    /** Fields whose answers are known in advance: others can hang on them, none on itself. */
    private static List<FormOption> asked(JsonObject content, String at) {
        var itself = DesignPieces.isThere(content, at) ? content.getValue(at) : null;
        var asked = new ArrayList<FormOption>();
        asked.add(always());
        for (var section : list(content.getJsonObject("form"), "sections")) {
            for (var field : list(section, "fields")) {
                var kind = field.getString("kind", "");
                if (field != itself
                        && ASKED.stream().anyMatch(one -> one.name().equals(kind))
                        && field.get("id") instanceof JsonString id) {
                    var label = field.getJsonObject("label");
                    var vi = label == null ? id.getString() : label.getString("vi", id.getString());
                    asked.add(new FormOption(
                            id.getString(), new Label(vi, label == null ? null : label.getString("en", null))));
                }
            }
        }
        return asked;
    }

    private static FormOption always() {
        return new FormOption(
                DesignSheet.NOTHING,
                new Label(
                        Formats.text(Locale.forLanguageTag("vi"), "design.always"),
                        Formats.text(Locale.ENGLISH, "design.always")));
    }

    private static List<JsonObject> list(JsonObject of, String name) {
        return of != null && of.get(name) instanceof JsonArray list ? list.getValuesAs(JsonObject.class) : List.of();
    }
}
