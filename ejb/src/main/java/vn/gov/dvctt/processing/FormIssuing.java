package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.dvctt.document.api.IssueNotice;
import vn.gov.dvctt.document.api.NoticeMatter;
import vn.gov.dvctt.document.api.Notices;
import vn.gov.dvctt.document.api.TemplateKind;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.processing.api.PrintedForm;

/** Issues a form as a notice under the agency's seal: in the agency's own words where it published some for the day, otherwise as the circular's form. */
@Dependent
class FormIssuing {
    private static final Map<PrintedForm, TemplateKind> KINDS = Map.of(
            PrintedForm.RECEIPT, TemplateKind.RECEIPT,
            PrintedForm.SUPPLEMENT, TemplateKind.SUPPLEMENT,
            PrintedForm.REFUSAL, TemplateKind.INTAKE_REFUSAL,
            PrintedForm.APOLOGY, TemplateKind.APOLOGY,
            PrintedForm.DISCONTINUANCE, TemplateKind.DISCONTINUANCE);

    @Inject
    private DossierReading dossiers;

    @Inject
    private FormMatters matters;

    @Inject
    private FormValues values;

    @Inject
    private Notices notices;

    /**
     * False where the dossier has no such form: its set does not lay it down.
     *
     * @throws vn.gov.dvctt.shared.Refusal document.seal
     */
    boolean issue(IssuedForm owed) {
        var dossier = dossiers.dossier(owed.dossierId()).orElseThrow(StepActs::notFound);
        var found = matters.of(dossier).stream().filter(owed::isOf).findFirst();
        found.ifPresent(matter -> {
            var command = command(dossier, matter);
            owed.sealed(command.number(), notices.issue(command));
        });
        return found.isPresent();
    }

    private IssueNotice command(DossierContent dossier, FormMatter matter) {
        var kind = KINDS.get(matter.form());
        var told = values.of(dossier, matter);
        return new IssueNotice(
                kind,
                new NoticeMatter(dossier.id(), dossier.unit(), dossier.procedureCode(), dossier.procedureTitle()),
                FormHead.number(dossier, matter),
                matter.at(),
                matter.set().template(matter.form()),
                told,
                words(kind, told),
                FormHead.fileName(dossier, matter));
    }

    private static Map<String, String> words(TemplateKind kind, Map<String, Object> values) {
        var words = new HashMap<String, String>();
        kind.placeholders().forEach(name -> words.put(name, text(values.get(name))));
        words.put("unit", text(values.get("agency")));
        words.put("number", text(values.get("reference")));
        words.put("dossierCode", text(values.get("called")));
        return words;
    }

    /** Of a table the name and the reason of each row, a line each. */
    private static String text(Object value) {
        if (value instanceof List<?> rows) {
            return rows.stream()
                    .map(row -> (Map<?, ?>) row)
                    .map(row -> row.get("name") + ": " + row.get("reason"))
                    .collect(Collectors.joining("\n"));
        }
        return value == null ? "" : value.toString();
    }
}
