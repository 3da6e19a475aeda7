package vn.gov.dvctt.procedure.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.FormOption;
import vn.gov.dvctt.procedure.api.FormSection;

/** The forms in which definitions are edited: forms like any other, in {@code design/*.form.json}. */
@ApplicationScoped
class DesignSheets {
    private final Jsonb json = JsonbBuilder.create();
    private final Map<String, FormDefinition> read = new ConcurrentHashMap<>();

    /** @param options of fields whose choices are not known before */
    DesignSheet sheet(String name, Map<String, List<FormOption>> options) {
        var bare = read.computeIfAbsent(
                name,
                fresh -> json.fromJson(
                        DesignSheets.class.getResourceAsStream("/design/" + fresh + ".form.json"),
                        FormDefinition.class));
        return new DesignSheet(new FormDefinition(
                bare.schema(),
                bare.sections().stream().map(section -> with(section, options)).toList()));
    }

    private static FormSection with(FormSection section, Map<String, List<FormOption>> options) {
        return new FormSection(
                section.id(),
                section.title(),
                section.help(),
                section.showWhen(),
                section.fields().stream().map(field -> with(field, options)).toList());
    }

    private static FormField with(FormField field, Map<String, List<FormOption>> options) {
        if (!options.containsKey(field.id())) {
            return field;
        }
        return new FormField(
                field.id(),
                field.kind(),
                field.label(),
                field.help(),
                field.required(),
                field.unit(),
                field.maxLength(),
                field.min(),
                field.max(),
                field.pattern(),
                field.patternHint(),
                field.notBefore(),
                field.notAfter(),
                options.get(field.id()),
                field.showWhen(),
                field.columns(),
                field.prefill(),
                field.formula(),
                field.extensions(),
                field.maxMegabytes());
    }
}
