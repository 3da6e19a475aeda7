package vn.gov.dvctt.procedure.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;

/** The form of a procedure version as JSON to fill in, for those who let a program do it; {@link JsonFormSchema} says what may stand in it. */
final class JsonForm {
    static final String PROCEDURE = "procedure";
    static final String VERSION = "version";
    static final String ANSWERS = "answers";
    static final JsonProvider JSON = JsonProvider.provider();

    private final FormState state;

    private JsonForm(FormState state) {
        this.state = state;
    }

    /**
     * @param answers present ones, by path; none: an empty form, in which null stands for every answer
     * @param asked   which top-level fields it is about
     */
    static void write(
            ProcedureVersionView version, Map<String, String> answers, Predicate<String> asked, OutputStream out) {
        var form = new JsonForm(new FormState(version.form().typed(), answers, List.of(), true, null, null, "vi"));
        var filled = JSON.createObjectBuilder();
        version.form()
                .typed()
                .fields()
                .filter(field -> asked.test(field.id()))
                .forEach(field -> form.field(field, filled));
        var whole = JSON.createObjectBuilder()
                .add(PROCEDURE, version.code())
                .add(VERSION, version.version())
                .add(ANSWERS, filled);
        pretty(whole.build(), out);
    }

    static void pretty(JsonValue value, OutputStream out) {
        var config = Map.of(JsonGenerator.PRETTY_PRINTING, true);
        JSON.createWriterFactory(config)
                .createWriter(out, StandardCharsets.UTF_8)
                .write(value);
    }

    private void field(FormField field, JsonObjectBuilder into) {
        if (field.kind() == FieldKind.TABLE) {
            into.add(field.id(), rows(field));
            return;
        }
        into.add(field.id(), value(field, state.answer(field.id())));
    }

    /** At least one row, so that the names of the columns can be seen. */
    private JsonArrayBuilder rows(FormField table) {
        var rows = JSON.createArrayBuilder();
        for (var row = 0; row < Math.max(1, state.rows(table)); row++) {
            var cells = JSON.createObjectBuilder();
            for (var column : table.columns()) {
                var path = table.id() + "." + row + "." + column.id();
                cells.add(column.id(), value(column, state.answer(path)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static JsonValue value(FormField field, String kept) {
        if (kept.isEmpty()) {
            return JsonValue.NULL;
        }
        return switch (field.kind()) {
            case NUMBER, MONEY ->
                kept.matches("-?\\d{1,18}(\\.\\d{1,10})?")
                        ? JSON.createValue(new BigDecimal(kept))
                        : JSON.createValue(kept);
            case YES_NO ->
                kept.equals("true") ? JsonValue.TRUE : kept.equals("false") ? JsonValue.FALSE : JSON.createValue(kept);
            case MULTI_CHOICE ->
                JSON.createArrayBuilder(List.of(kept.split(","))).build();
            default -> JSON.createValue(kept);
        };
    }
}
