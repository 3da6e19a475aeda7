package vn.gov.dvctt.procedure.web;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.stream.IntStream;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormCondition;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.FormSection;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Icon;

/** Writes a form: summary of faults, sections, fields, tables. */
final class FormWriter {
    private final Markup out;
    private final FormFrame frame;
    private final FormState state;
    private final FieldWriter fields;

    FormWriter(ResponseWriter writer, FormFrame frame, FormState state) {
        this.out = new Markup(writer);
        this.frame = frame;
        this.state = state;
        this.fields = new FieldWriter(out, frame.clientId(), state);
    }

    void write() throws IOException {
        var open = !state.readonly();
        out.open("div", "id", frame.clientId(), "class", "answers", "data-d-form", open ? frame.clientId() : null);
        if (open) {
            out.always("data-d-trouble", Formats.text("form.trouble"))
                    .always("data-d-ended", Formats.text("form.ended"))
                    .always("data-d-again", Formats.text("form.again"))
                    .always("data-d-restored", Formats.text("form.restored"))
                    .always("data-d-shelf", frame.shelf());
        }
        if (open || !frame.mendAt().isEmpty()) {
            summary();
        }
        for (var section : state.definition().sections()) {
            section(section);
        }
        if (open) {
            out.open("div", "class", "form-foot");
            out.whole("p", Formats.text("form.saves"), "class", "saved", "role", "status", "data-d-saved", "yes");
            out.close("div");
        }
        out.close("div");
    }

    private void summary() throws IOException {
        var faults = state.faultTexts();
        if (faults.isEmpty()) {
            return;
        }
        out.open("div", "class", "faults", "role", "alert", "tabindex", "-1", "data-d-focus", "true");
        out.whole("h2", Formats.text("errors.title", faults.size()));
        out.whole("p", Formats.text("errors.lead"));
        out.open("ul");
        for (var fault : faults.entrySet()) {
            out.open("li").open("a", "href", frame.mendAt() + "#a-" + fault.getKey());
            out.text(state.label(fault.getKey()) + ": " + fault.getValue());
            out.close("a").close("li");
        }
        out.close("ul").close("div");
    }

    private void section(FormSection section) throws IOException {
        if (!state.shown(section.showWhen()) && !state.followed(section.showWhen())) {
            return;
        }
        out.open("section", "class", "form-section", "aria-labelledby", "s-" + section.id());
        conditional(section.showWhen());
        out.whole("h2", fields.in(section.title()), "id", "s-" + section.id());
        var help = fields.in(section.help());
        if (!help.isEmpty()) {
            out.whole("p", help, "class", "help");
        }
        var listed = false;
        for (var field : section.fields()) {
            listed = field(field, listed);
        }
        if (listed) {
            out.close("dl");
        }
        out.close("section");
    }

    /** Values that are only read stand together in one list of facts; true: the list is still open. */
    private boolean field(FormField field, boolean listed) throws IOException {
        if (!state.shown(field.showWhen()) && !state.followed(field.showWhen())) {
            return listed;
        }
        var fact = isFact(field);
        if (listed && !fact) {
            out.close("dl");
        }
        if (fact) {
            if (!listed) {
                out.open("dl", "class", "facts");
            }
            fact(field);
            return true;
        }
        out.open("div");
        conditional(field.showWhen());
        switch (field.kind()) {
            case TABLE -> table(field);
            case FILE -> file(field);
            default -> fields.edit(field, field.id());
        }
        out.close("div");
        return false;
    }

    private boolean isFact(FormField field) {
        return field.kind() == FieldKind.FILE
                ? state.readonly()
                : field.kind() != FieldKind.TABLE && !state.editable(field.id());
    }

    /** What takes files, or, on a page that takes none here, what was given. */
    private void file(FormField field) throws IOException {
        var path = field.id();
        if (!frame.files().takes(field)) {
            out.open("div", "class", "field read").whole("span", fields.in(field.label()), "class", "label");
            out.open("p", "class", frame.files().isGiven(field) ? "value" : "value none");
            frame.files().write(out, field, Formats.text("form.noFile"));
            out.close("p").close("div");
            return;
        }
        out.open("fieldset", "class", "field", "id", FieldWriter.id(path), "tabindex", "-1");
        out.open("legend");
        fields.label(field);
        out.close("legend");
        fields.help(field, path);
        // what is wrong is said where the file is chosen, so that it goes when the file comes
        frame.files().writeBox(field);
        out.close("fieldset");
    }

    private void conditional(FormCondition condition) throws IOException {
        if (!state.followed(condition)) {
            return;
        }
        out.always("data-d-when", condition.field()).always("data-d-in", String.join(",", condition.in()));
        if (!state.shown(condition)) {
            out.always("hidden", "hidden");
        }
    }

    private void fact(FormField field) throws IOException {
        out.open("div", "class", "fact").whole("dt", fields.in(field.label()));
        if (field.kind() == FieldKind.FILE) {
            out.open(
                    "dd",
                    "class",
                    frame.files().isGiven(field) ? "value" : "value none",
                    "id",
                    FieldWriter.id(field.id()));
            frame.files().write(out, field, Formats.text("form.noFile"));
            out.close("dd").close("div");
            return;
        }
        out.whole("dd", fields.value(field, field.id()), "class", tone(field.id()))
                .close("div");
    }

    private void table(FormField table) throws IOException {
        if (anyEditable(table)) {
            editTable(table);
            return;
        }
        if (state.rows(table) == 0) {
            out.open("div", "class", "field read").whole("span", fields.in(table.label()), "class", "label");
            out.whole("p", Formats.text("form.none"), "class", "value none").close("div");
            return;
        }
        out.open("div", "class", "table-frame");
        out.open("table", "class", "table").whole("caption", fields.in(table.label()), "class", "label");
        out.open("thead").open("tr");
        for (var column : table.columns()) {
            out.whole("th", fields.in(column.label()), "scope", "col");
        }
        out.close("tr").close("thead").open("tbody");
        for (var row = 0; row < state.rows(table); row++) {
            out.open("tr");
            for (var column : table.columns()) {
                var path = table.id() + "." + row + "." + column.id();
                out.whole("td", fields.value(column, path), "data-label", fields.in(column.label()));
            }
            out.close("tr");
        }
        out.close("tbody").close("table").close("div");
    }

    /** Single cells may be asked for in a supplement: then the whole table is laid out as rows, the other cells to read. */
    private boolean anyEditable(FormField table) {
        return state.editable(table.id())
                || IntStream.range(0, state.rows(table)).anyMatch(row -> table.columns().stream()
                        .anyMatch(column -> state.editable(table.id() + "." + row + "." + column.id())));
    }

    private void editTable(FormField table) throws IOException {
        var growing = state.editable(table.id()) && !FormState.isGroup(table);
        var path = table.id();
        out.open("fieldset", "class", "field", "id", "a-" + path, "data-d-field", path, "data-d-table", path);
        out.always("data-d-max", String.valueOf(FormState.mostRows(table)));
        out.whole("legend", fields.in(table.label()));
        var help = fields.in(table.help());
        if (!help.isEmpty()) {
            out.whole("span", help, "class", "help");
        }
        fields.asked(table, path);
        out.open("div", "data-d-rows", "yes");
        for (var row = 0; row < state.rowsToEdit(table); row++) {
            row(table, String.valueOf(row), FormState.isGroup(table) ? "" : String.valueOf(row + 1), growing);
        }
        out.close("div");
        if (growing) {
            adding(table);
        }
        out.whole("span", fields.fault(path), "class", "error", "id", "a-" + path + "-error");
        out.close("fieldset");
    }

    private void adding(FormField table) throws IOException {
        out.open("template");
        row(table, "__row__", "__number__", true);
        out.close("template");
        out.open("button", "type", "button", "class", "button secondary small", "data-d-add", "yes");
        if (state.rowsToEdit(table) >= FormState.mostRows(table)) {
            out.always("hidden", "hidden");
        }
        Icon.write(out.out(), "plus");
        out.whole("span", Formats.text("form.row.add")).close("button");
    }

    private void row(FormField table, String row, String number, boolean removable) throws IOException {
        if (number.isEmpty()) {
            cells(table, row);
            return;
        }
        out.open(
                "div",
                "class",
                "form-row",
                "data-d-row",
                row,
                "role",
                "group",
                "aria-label",
                Formats.text("form.row", number));
        out.open("div", "class", "row-head");
        out.whole(
                "p",
                Formats.text("form.row", number),
                "class",
                "row-name",
                "data-d-number",
                Formats.text("form.row", "#n#"));
        if (removable) {
            out.open("button", "type", "button", "class", "button quiet small", "data-d-remove", "yes");
            Icon.write(out.out(), "trash");
            out.whole(
                    "span",
                    Formats.text("form.row.remove", number),
                    "data-d-number",
                    Formats.text("form.row.remove", "#n#"));
            out.close("button");
        }
        out.close("div");
        cells(table, row);
        out.close("div");
    }

    private void cells(FormField table, String row) throws IOException {
        out.open("div", "class", "form-columns");
        for (var column : table.columns()) {
            cell(column, table.id() + "." + row + "." + column.id());
        }
        out.close("div");
    }

    private void cell(FormField column, String path) throws IOException {
        if (state.editable(path)) {
            fields.edit(column, path);
            return;
        }
        out.open("div", "class", "field read").whole("span", fields.in(column.label()), "class", "label");
        out.whole("p", fields.value(column, path), "class", tone(path)).close("div");
    }

    private String tone(String path) {
        return state.answer(path).isEmpty() ? "value none" : "value";
    }
}
