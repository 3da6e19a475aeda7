package vn.gov.dvctt.procedure.web.v1;

import java.util.List;
import vn.gov.dvctt.procedure.api.FormCondition;
import vn.gov.dvctt.procedure.api.FormField;
import vn.gov.dvctt.procedure.api.FormOption;
import vn.gov.dvctt.procedure.api.FormSection;
import vn.gov.dvctt.procedure.api.Label;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.shared.web.rest.Words;

/** From the catalogue's definition of a form to the published one. */
record Forms(ProcedureVersionView version) {
    static Form of(ProcedureVersionView version) {
        var forms = new Forms(version);
        return new Form(version.form().sections().stream().map(forms::section).toList());
    }

    private Form.Section section(FormSection section) {
        return new Form.Section(
                section.id(),
                words(section.title()),
                words(section.help()),
                condition(section.showWhen()),
                fields(section.fields()));
    }

    private List<Form.Field> fields(List<FormField> fields) {
        return fields.stream().map(this::field).toList();
    }

    private Form.Field field(FormField field) {
        return new Form.Field(
                field.id(),
                AnswerKind.valueOf(field.kind().name()),
                words(field.label()),
                words(field.help()),
                field.required(),
                words(field.unit()),
                field.maxLength(),
                field.min(),
                field.max(),
                field.pattern(),
                words(field.patternHint()),
                field.notBefore(),
                field.notAfter(),
                field.options().stream().map(Forms::option).toList(),
                condition(field.showWhen()),
                fields(field.columns()),
                Papers.upload(version, field.id()));
    }

    private static Form.Option option(FormOption option) {
        return new Form.Option(option.id(), words(option.label()));
    }

    private static Form.Condition condition(FormCondition condition) {
        return condition == null ? null : new Form.Condition(condition.field(), condition.in());
    }

    private static Words words(Label label) {
        return label == null ? null : new Words(label.vi(), label.en());
    }
}
