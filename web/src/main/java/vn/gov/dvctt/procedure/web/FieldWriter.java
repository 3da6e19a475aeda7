package vn.gov.dvctt.procedure.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.FormOption;
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
    private final Map<String, String> faults;

    FieldWriter(Markup out, String clientId, FormState state) {
        this.out = out;
        this.prefix = clientId + ":";
        this.state = state;
        this.faults = state.faultTexts();
    }

    String fault(String path) {
        return faults.getOrDefault(path, "");
    }

    String in(Label label) {
        return label == null ? "" : label.in(state.language());
    }

    /** The value in words, for reading. */
    String value(FormField field, String path) {
        var kept = state.answer(path);
        if (kept.isEmpty()) {
            return Formats.text("form.none");
        }
        return switch (field.kind()) {
            case CHOICE, MULTI_CHOICE -> options(field, kept);
            case YES_NO -> Formats.text("form." + kept);
            case MONEY -> AnswerText.shown(field.kind(), kept) + "\u00a0₫";
            case NUMBER ->
                AnswerText.shown(field.kind(), kept) + (field.unit() == null ? "" : "\u00a0" + in(field.unit()));
            default -> AnswerText.shown(field.kind(), kept);
        };
    }

    private String options(FormField field, String kept) {
        var chosen = List.of(kept.split(","));
        return field.options().stream()
                .filter(option -> chosen.contains(option.id()))
                .map(option -> in(option.label()))
                .collect(Collectors.joining("; "));
    }

    /** A field to fill in. */
    void edit(FormField field, String path) throws IOException {
        if (grouped(field)) {
            group(field, path);
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

    private static String id(String path) {
        return "a-" + path;
    }

    private void label(FormField field) throws IOException {
        out.text(in(field.label()));
        if (!field.required()) {
            out.whole("span", " " + Formats.text("field.optional"), "class", "optional");
        }
    }

    private void help(FormField field, String path) throws IOException {
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
            return;
        }
        out.open("div", "class", "asked", "id", id(path) + "-asked");
        out.open("p")
                .whole("strong", Formats.text("form.asked") + " ")
                .text(reason)
                .close("p");
        var before = state.former() == null ? null : state.former().get(path);
        if (before != null) {
            var shown = before.isEmpty() ? Formats.text("form.none") : formerly(field, before);
            out.open("p", "class", "former")
                    .text(Formats.text("form.former") + " " + shown)
                    .close("p");
        }
        out.close("div");
    }

    private String formerly(FormField field, String before) {
        return switch (field.kind()) {
            case CHOICE, MULTI_CHOICE -> options(field, before);
            case YES_NO -> Formats.text("form." + before);
            default -> AnswerText.shown(field.kind(), before);
        };
    }

    private void error(String path) throws IOException {
        out.whole("span", fault(path), "class", "error", "id", id(path) + "-error");
    }

    private String describedBy(FormField field, String path) {
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
            case LONG_TEXT -> longText(field, path);
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
                "autocomplete",
                AUTOCOMPLETE.getOrDefault(String.valueOf(field.prefill()), "off"),
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

    private void group(FormField field, String path) throws IOException {
        var several = field.kind() == FieldKind.MULTI_CHOICE;
        out.open(
                "fieldset",
                "class",
                "field",
                "id",
                id(path),
                "data-d-field",
                path,
                "aria-describedby",
                describedBy(field, path));
        out.open("legend");
        label(field);
        out.close("legend");
        help(field, path);
        asked(field, path);
        if (several) {
            // tells "none is chosen" from "was not on the page"
            out.open("input", "type", "hidden", "name", prefix + path)
                    .always("value", "")
                    .close("input");
        }
        out.open("div", "class", field.kind() == FieldKind.YES_NO ? "choices beside" : "choices");
        var chosen = Arrays.asList(state.answer(path).split(","));
        for (var option : choices(field)) {
            choice(option, path, several ? "checkbox" : "radio", chosen.contains(option.id()));
        }
        out.close("div");
        error(path);
        out.close("fieldset");
    }

    private static List<FormOption> choices(FormField field) {
        if (field.kind() != FieldKind.YES_NO) {
            return field.options();
        }
        var yes = Formats.text("form.true");
        var no = Formats.text("form.false");
        return List.of(new FormOption("true", new Label(yes, yes)), new FormOption("false", new Label(no, no)));
    }

    private void choice(FormOption option, String path, String type, boolean chosen) throws IOException {
        var id = id(path) + "-" + option.id();
        out.open("div", "class", "choice");
        out.open(
                "input",
                "type",
                type,
                "id",
                id,
                "name",
                prefix + path,
                "value",
                option.id(),
                "checked",
                chosen ? "checked" : null);
        out.close("input");
        out.whole("label", in(option.label()), "for", id);
        out.close("div");
    }
}
