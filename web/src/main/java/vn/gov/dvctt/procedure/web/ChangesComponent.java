package vn.gov.dvctt.procedure.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.shared.web.Formats;

/** {@code d:changes}: what was changed, why where each item has a reason of its own, before and after, in the words of the form. */
@FacesComponent("vn.gov.dvctt.Changes")
public class ChangesComponent extends UIComponentBase {
    private static final String PAPER = "paper.";

    @Override
    public String getFamily() {
        return "vn.gov.dvctt";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var procedure = (ProcedureVersionView) getAttributes().get("procedure");
        var reasons = map("reasons");
        var before = map("before");
        var after = map("after");
        var out = new Markup(context.getResponseWriter());
        out.open("div", "class", "table-frame", "tabindex", "0", "role", "region", "aria-label", caption());
        out.open("table", "class", "table changes").whole("caption", caption(), "class", "visually-hidden");
        out.open("thead").open("tr");
        var reasoned = reasons.values().stream().anyMatch(reason -> !reason.isEmpty());
        for (var head : reasoned ? List.of("item", "reason", "before", "after") : List.of("item", "before", "after")) {
            out.whole("th", Formats.text("changes." + head), "scope", "col");
        }
        out.close("tr").close("thead").open("tbody");
        for (var path : new TreeSet<>(reasons.keySet())) {
            out.open("tr");
            cell(out, "item", label(procedure, path));
            if (reasoned) {
                cell(out, "reason", reasons.get(path));
            }
            cell(out, "before", value(procedure, path, before));
            cell(out, "after", value(procedure, path, after));
            out.close("tr");
        }
        out.close("tbody").close("table").close("div");
    }

    private String caption() {
        var about = (String) getAttributes().get("about");
        return (about == null ? "" : about + ": ") + Formats.text("changes.caption");
    }

    private static void cell(Markup out, String head, String text) throws IOException {
        out.open("td", "data-label", Formats.text("changes." + head));
        out.whole("span", text.isEmpty() ? "–" : text, "class", "value").close("td");
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> map(String name) {
        var given = (Map<String, String>) getAttributes().get(name);
        return given == null ? Map.of() : given;
    }

    private static String label(ProcedureVersionView procedure, String path) {
        return procedure.components().stream()
                .filter(component -> path.equals(PAPER + component.number()))
                .findFirst()
                .map(ComponentView::name)
                .orElseGet(() -> state(procedure, Map.of()).label(path));
    }

    private static String value(ProcedureVersionView procedure, String path, Map<String, String> values) {
        var state = state(procedure, values);
        var table = procedure.form().fieldOf(path).filter(field -> field.kind() == FieldKind.TABLE);
        if (table.isPresent() && path.equals(table.get().id())) {
            return rows(state, table.get());
        }
        var given = values.getOrDefault(path, "");
        return state.field(path)
                .filter(field -> !given.isEmpty())
                .map(field -> new AnswerReading(state).words(field, given))
                .orElse(given);
    }

    /** One row of the table a line. */
    private static String rows(FormState state, FormField table) {
        var reading = new AnswerReading(state);
        return IntStream.range(0, state.rows(table))
                .mapToObj(row -> table.columns().stream()
                        .filter(column ->
                                !state.answer(path(table, row, column)).isEmpty())
                        .map(column -> reading.value(column, path(table, row, column)))
                        .collect(Collectors.joining(" · ")))
                .collect(Collectors.joining("\n"));
    }

    private static String path(FormField table, int row, FormField column) {
        return table.id() + "." + row + "." + column.id();
    }

    private static FormState state(ProcedureVersionView procedure, Map<String, String> values) {
        var language =
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        return new FormState(procedure.form(), values, List.of(), true, null, null, language);
    }
}
