package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.dvctt.dossier.api.SupplementItem;
import vn.gov.dvctt.procedure.api.FieldKind;
import vn.gov.dvctt.procedure.api.FileQuestion;
import vn.gov.dvctt.procedure.api.FormDefinition;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.Procedures;

/** What a request asks to mend, in the paths that a supplement is kept by: whoever asks for a question answered by a file asks for its papers. */
@Dependent
class AskedMatters {
    @Inject
    private Procedures procedures;

    List<SupplementItem> of(Dossier dossier, List<SupplementItem> items) {
        return procedures
                .version(dossier.filed().code(), dossier.filed().version())
                .map(ProcedureVersionView::form)
                .map(form -> items.stream().map(item -> item(form, item)).toList())
                .orElse(items);
    }

    static SupplementItem item(FormDefinition form, SupplementItem item) {
        return form.fieldOf(item.path())
                .filter(field -> field.kind() == FieldKind.FILE)
                .map(field -> new SupplementItem("paper." + FileQuestion.number(field.id()), item.reason()))
                .orElse(item);
    }
}
