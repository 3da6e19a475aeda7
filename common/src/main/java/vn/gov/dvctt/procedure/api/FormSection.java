package vn.gov.dvctt.procedure.api;

import java.util.List;

/** A titled group of fields, shown as one block. {@code showWhen} may be null: always shown. */
public record FormSection(String id, Label title, Label help, FormCondition showWhen, List<FormField> fields) {
    public FormSection {
        fields = fields == null ? List.of() : List.copyOf(fields);
    }
}
