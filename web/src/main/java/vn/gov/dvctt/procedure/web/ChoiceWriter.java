package vn.gov.dvctt.procedure.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.FormOption;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.shared.web.Formats;

/** Writes a field that is answered by ticking: one of few, several, yes or no. */
final class ChoiceWriter {
    private final Markup out;
    private final String prefix;
    private final FormState state;
    private final FieldWriter fields;

    ChoiceWriter(Markup out, String prefix, FormState state, FieldWriter fields) {
        this.out = out;
        this.prefix = prefix;
        this.state = state;
        this.fields = fields;
    }

    void write(FormField field, String path) throws IOException {
        var several = field.kind() == FieldKind.MULTI_CHOICE;
        out.open(
                "fieldset",
                "class",
                "field",
                "id",
                FieldWriter.id(path),
                "data-d-field",
                path,
                "aria-describedby",
                fields.describedBy(field, path));
        out.open("legend");
        fields.label(field);
        out.close("legend");
        fields.help(field, path);
        fields.asked(field, path);
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
        fields.error(path);
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
        var id = FieldWriter.id(path) + "-" + option.id();
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
        out.whole("label", fields.in(option.label()), "for", id);
        out.close("div");
    }
}
