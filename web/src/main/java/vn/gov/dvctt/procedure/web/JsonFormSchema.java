package vn.gov.dvctt.procedure.web;

import static vn.gov.dvctt.procedure.web.JsonForm.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.FormOption;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;

/**
 * JSON Schema (2020-12) of the JSON form file of a procedure version, made from its form definition. Nothing is required in it: a file may bring a part of the
 * answers, and whether all are there is asked when the dossier is sent. Null says nothing.
 */
final class JsonFormSchema {
    private final FieldHints hints;

    private JsonFormSchema(FieldHints hints) {
        this.hints = hints;
    }

    static JsonObject of(ProcedureVersionView version, Locale locale) {
        var schema = new JsonFormSchema(new FieldHints(version.form().typed(), locale));
        var answers = JSON.createObjectBuilder();
        for (var section : version.form().typed().sections()) {
            for (var field : section.fields()) {
                answers.add(field.id(), schema.field(field, schema.hints.when(section.showWhen(), field.showWhen())));
            }
        }
        return JSON.createObjectBuilder()
                .add("$schema", "https://json-schema.org/draft/2020-12/schema")
                .add("$id", "urn:dvctt:form:" + version.code() + ":" + version.version())
                .add("title", version.title())
                .add("type", "object")
                .add("required", array(List.of(JsonForm.PROCEDURE, JsonForm.VERSION, JsonForm.ANSWERS)))
                .add(
                        "properties",
                        JSON.createObjectBuilder()
                                .add(
                                        JsonForm.PROCEDURE,
                                        JSON.createObjectBuilder().add("const", version.code()))
                                .add(
                                        JsonForm.VERSION,
                                        JSON.createObjectBuilder().add("const", version.version()))
                                .add(JsonForm.ANSWERS, object(answers)))
                .build();
    }

    private static JsonObjectBuilder object(JsonObjectBuilder properties) {
        return JSON.createObjectBuilder()
                .add("type", "object")
                .add("properties", properties)
                .add("additionalProperties", false);
    }

    private JsonObjectBuilder field(FormField field, String when) {
        var schema = shape(field).add("title", hints.in(field.label()));
        var help = hints.help(field, when);
        return help.isEmpty() ? schema : schema.add("description", help);
    }

    private JsonObjectBuilder shape(FormField field) {
        return switch (field.kind()) {
            case TEXT -> text(field, 500);
            case LONG_TEXT -> text(field, 4000);
            case NUMBER -> bounds(field, typed("number"));
            case MONEY -> bounds(field, typed("integer"));
            case DATE -> typed("string").add("format", "date");
            case EMAIL -> typed("string").add("format", "email").add("maxLength", 200);
            case PHONE -> typed("string").add("maxLength", 30);
            case YES_NO -> typed("boolean");
            case CHOICE -> JSON.createObjectBuilder().add("enum", ids(field).addNull());
            case MULTI_CHOICE ->
                typed("array")
                        .add("uniqueItems", true)
                        .add("items", JSON.createObjectBuilder().add("enum", ids(field)));
            case COMMUNE -> typed("string").add("maxLength", 300);
            case POINTS -> typed("string").add("maxLength", 20_000);
            case COMPUTED -> typed("string").add("readOnly", true);
            case TABLE -> table(field);
            case FILE, ADDRESS, PERSON, ORGANISATION, AREA ->
                throw new IllegalStateException("a form is written spread out and without files");
        };
    }

    private JsonObjectBuilder table(FormField table) {
        var columns = JSON.createObjectBuilder();
        table.columns().forEach(column -> columns.add(column.id(), field(column, "")));
        return typed("array").add("maxItems", FormState.mostRows(table)).add("items", object(columns));
    }

    private static JsonObjectBuilder text(FormField field, int usual) {
        var schema = typed("string").add("maxLength", field.maxLength() == null ? usual : field.maxLength());
        return field.pattern() == null ? schema : schema.add("pattern", "^(?:" + field.pattern() + ")$");
    }

    private static JsonObjectBuilder bounds(FormField field, JsonObjectBuilder schema) {
        bound("minimum", field.min(), schema);
        bound("maximum", field.max(), schema);
        return schema;
    }

    private static void bound(String name, BigDecimal value, JsonObjectBuilder schema) {
        if (value != null) {
            schema.add(name, value);
        }
    }

    private static JsonObjectBuilder typed(String type) {
        return JSON.createObjectBuilder().add("type", array(List.of(type, "null")));
    }

    private static JsonArrayBuilder ids(FormField field) {
        return array(field.options().stream().map(FormOption::id).toList());
    }

    private static JsonArrayBuilder array(List<String> texts) {
        return JSON.createArrayBuilder(texts);
    }
}
