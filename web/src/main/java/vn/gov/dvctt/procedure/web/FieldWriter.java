package vn.gov.dvctt.procedure.web;

import java.io.IOException;
import java.util.Map;
import vn.gov.dvctt.procedure.api.Communes;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.shared.web.Formats;

/** Writes one field: label, help, input, fault; or label and value where it may not be edited. */
final class FieldWriter {
    private static final int MOST_RADIOS = 6;
    private static final int SHORT = 40;
    /** What browsers may fill in by themselves, by the account property a field begins with. */
    private static final Map<String, String> AUTOCOMPLETE = Map.of(
            "fullName",
            "name",
            "organisationName",
            "organization",
            "email",
            "email",
            "phone",
            "tel",
            "address",
            "street-address");

    private final Markup out;
    private final String prefix;
    private final FormState state;
    private final AnswerReading reading;
    private final Map<String, String> faults;

    FieldWriter(Markup out, String clientId, FormState state) {
        this.out = out;
        this.prefix = clientId + ":";
        this.state = state;
        this.reading = new AnswerReading(state);
        this.faults = state.faultTexts();
    }

    String fault(String path) {
        return faults.getOrDefault(path, "");
    }

    String in(Label label) {
        return reading.in(label);
    }

    String value(FormField field, String path) {
        return reading.value(field, path);
    }

    /** A field to fill in. */
    void edit(FormField field, String path) throws IOException {
        if (grouped(field)) {
            new ChoiceWriter(out, prefix, state, this).write(field, path);
            return;
        }
        out.open("div", "class", "field " + size(field), "data-d-field", path);
        out.open("label", "for", id(path));
        label(field);
        out.close("label");
        help(field, path);
        asked(field, path);
        input(field, path);
        error(path);
        out.close("div");
    }

    private static boolean grouped(FormField field) {
        return field.kind() == FieldKind.YES_NO
                || field.kind() == FieldKind.MULTI_CHOICE
                || field.kind() == FieldKind.CHOICE && field.options().size() <= MOST_RADIOS;
    }

    private static String size(FormField field) {
        return switch (field.kind()) {
            case DATE -> "short";
            case PHONE, EMAIL -> "medium";
            case TEXT -> field.maxLength() != null && field.maxLength() <= SHORT ? "medium" : "";
            default -> "";
        };
    }

    static String id(String path) {
        return "a-" + path;
    }

    void label(FormField field) throws IOException {
        out.text(in(field.label()));
        if (!field.required() && field.kind() != FieldKind.COMPUTED) {
            out.whole("span", " " + Formats.text("field.optional"), "class", "optional");
        }
    }

    void help(FormField field, String path) throws IOException {
        var own = in(field.help());
        var rule = field.kind() == FieldKind.DATE ? Formats.text("form.date") : in(field.patternHint());
        var text = own.isEmpty() ? rule : rule.isEmpty() ? own : own + " " + rule;
        if (!text.isEmpty()) {
            out.whole("span", text, "class", "help", "id", id(path) + "-help");
        }
    }

    void asked(FormField field, String path) throws IOException {
        var reason = state.asked() == null ? null : state.asked().get(path);
        if (reason == null) {
            changed(field, path);
            return;
        }
        out.open("div", "class", "asked", "id", id(path) + "-asked");
        out.open("p")
                .whole("strong", Formats.text("form.asked") + " ")
                .text(reason)
                .close("p");
        var before = state.former() == null ? null : state.former().get(path);
        if (before != null) {
            var shown = reading.words(field, before);
            out.open("p", "class", "former")
                    .text(Formats.text("form.former") + " " + shown)
                    .close("p");
        }
        out.close("div");
    }

    /** Where nothing was asked for, what was submitted stands beside what was changed. */
    private void changed(FormField field, String path) throws IOException {
        if (state.isChanged(path) && field.kind() != FieldKind.TABLE) {
            var before = state.former().getOrDefault(path, "");
            out.open("div", "class", "asked changed");
            out.whole("p", Formats.text("form.former") + " " + reading.words(field, before), "class", "former");
            out.close("div");
        }
    }

    void error(String path) throws IOException {
        out.whole("span", fault(path), "class", "error", "id", id(path) + "-error");
    }

    String describedBy(FormField field, String path) {
        var ids = new StringBuilder();
        if (field.help() != null || field.patternHint() != null || field.kind() == FieldKind.DATE) {
            ids.append(id(path)).append("-help ");
        }
        if (state.asked() != null && state.asked().containsKey(path)) {
            ids.append(id(path)).append("-asked ");
        }
        return ids.append(id(path)).append("-error").toString();
    }

    private String invalid(String path) {
        return fault(path).isEmpty() ? null : "true";
    }

    private void input(FormField field, String path) throws IOException {
        switch (field.kind()) {
            case LONG_TEXT, POINTS -> longText(field, path);
            case COMPUTED -> withUnit(field, path, in(field.unit()), "text");
            case COMMUNE -> commune(field, path);
            case CHOICE -> select(field, path);
            case NUMBER -> withUnit(field, path, in(field.unit()), "decimal");
            case MONEY -> withUnit(field, path, "₫", "numeric");
            default -> line(field, path, "text");
        }
    }

    private void line(FormField field, String path, String mode) throws IOException {
        var type = field.kind() == FieldKind.EMAIL ? "email" : field.kind() == FieldKind.PHONE ? "tel" : "text";
        out.open(
                "input",
                "type",
                type,
                "class",
                "input",
                "id",
                id(path),
                "name",
                prefix + path,
                "inputmode",
                mode.equals("text") ? null : mode,
                "readonly",
                field.kind() == FieldKind.COMPUTED ? "readonly" : null,
                "autocomplete",
                AUTOCOMPLETE.getOrDefault(String.valueOf(field.prefill()), "off"),
                "list",
                field.kind() == FieldKind.COMMUNE ? id(path) + "-list" : null,
                "maxlength",
                limit(field),
                "aria-required",
                field.required() ? "true" : null,
                "aria-invalid",
                invalid(path),
                "aria-describedby",
                describedBy(field, path));
        out.always("value", AnswerText.shown(field.kind(), state.answer(path))).close("input");
    }

    /** Typed freely; the browser proposes those of the province once that is chosen. */
    private void commune(FormField field, String path) throws IOException {
        line(field, path, "text");
        var province = Communes.provinceBeside(path);
        out.open(
                "datalist",
                "id",
                id(path) + "-list",
                "data-d-communes",
                id(province),
                "data-d-province",
                state.answer(province));
        out.close("datalist");
    }

    private static String limit(FormField field) {
        return switch (field.kind()) {
            case TEXT -> String.valueOf(field.maxLength() == null ? 500 : field.maxLength());
            case LONG_TEXT -> String.valueOf(field.maxLength() == null ? 4000 : field.maxLength());
            default -> null;
        };
    }

    private void withUnit(FormField field, String path, String unit, String mode) throws IOException {
        out.open("div", "class", "with-unit");
        line(field, path, mode);
        if (!unit.isEmpty()) {
            out.whole("span", unit, "class", "unit");
        }
        out.close("div");
    }

    private void longText(FormField field, String path) throws IOException {
        out.open(
                "textarea",
                "class",
                "input",
                "rows",
                "4",
                "id",
                id(path),
                "name",
                prefix + path,
                "maxlength",
                limit(field),
                "aria-required",
                field.required() ? "true" : null,
                "aria-invalid",
                invalid(path),
                "aria-describedby",
                describedBy(field, path));
        out.text(state.answer(path)).close("textarea");
    }

    private void select(FormField field, String path) throws IOException {
        out.open(
                "select",
                "class",
                "input",
                "id",
                id(path),
                "name",
                prefix + path,
                "aria-required",
                field.required() ? "true" : null,
                "aria-invalid",
                invalid(path),
                "aria-describedby",
                describedBy(field, path));
        out.open("option")
                .always("value", "")
                .text(Formats.text("field.choose"))
                .close("option");
        for (var option : field.options()) {
            var chosen = option.id().equals(state.answer(path)) ? "selected" : null;
            out.whole("option", in(option.label()), "value", option.id(), "selected", chosen);
        }
        out.close("select");
    }
}
