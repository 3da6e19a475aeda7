package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.processing.api.PrintedForm;
import vn.gov.dvctt.processing.api.PrintedPaper;
import vn.gov.dvctt.shared.Refusal;

/** Draws the forms of a dossier. Who may have them was asked before. */
@Dependent
class FormPrinting {
    @Inject
    private FormMatters matters;

    @Inject
    private FormHead head;

    @Inject
    private FormBody body;

    @Inject
    private Papers papers;

    @Inject
    private AgencyForms own;

    List<PrintedForm> forms(DossierContent dossier) {
        return matters.of(dossier).stream().map(FormMatter::form).toList();
    }

    PrintedPaper print(DossierContent dossier, PrintedForm form, String lookUpAddress) {
        var matter = matters.of(dossier).stream()
                .filter(each -> each.form() == form)
                .findFirst()
                .orElseThrow(() -> new Refusal("processing.noForm"));
        var values = head.of(dossier, matter, lookUpAddress, Instant.now());
        values.putAll(body.of(dossier, matter));
        return new PrintedPaper(
                "Mau-%s-%s.pdf".formatted(matter.set().number(form), values.get("called")),
                own.draw(dossier, matter, values)
                        .orElseGet(() -> papers.draw(matter.set().template(form), values)));
    }
}
