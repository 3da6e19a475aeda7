package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gov.dvctt.document.api.DrawNotice;
import vn.gov.dvctt.document.api.TemplateKind;
import vn.gov.dvctt.document.api.Wordings;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.processing.api.PrintedForm;

/** Notices in the agency's own words, where it published some for the day of which the notice tells; otherwise the circular's form stands. */
@Dependent
class AgencyForms {
    private static final Map<PrintedForm, TemplateKind> KINDS = Map.of(
            PrintedForm.RECEIPT, TemplateKind.RECEIPT,
            PrintedForm.SUPPLEMENT, TemplateKind.SUPPLEMENT,
            PrintedForm.REFUSAL, TemplateKind.INTAKE_REFUSAL,
            PrintedForm.APOLOGY, TemplateKind.APOLOGY,
            PrintedForm.DISCONTINUANCE, TemplateKind.DISCONTINUANCE);

    @Inject
    private Wordings wordings;

    Optional<byte[]> draw(DossierContent dossier, FormMatter matter, Map<String, Object> values) {
        return Optional.ofNullable(KINDS.get(matter.form()))
                .flatMap(kind -> wordings.draw(new DrawNotice(kind, dossier.unit(), matter.at(), words(kind, values))));
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
