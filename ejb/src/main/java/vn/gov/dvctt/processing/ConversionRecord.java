package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.document.api.SealKind;
import vn.gov.dvctt.processing.api.ConversionView;

/** The record of a conversion on paper of its own, under the seal of the agency: what lay there, what became of it, who says so. */
@Dependent
class ConversionRecord {
    @Inject
    private Papers papers;

    @Inject
    private People people;

    PaperView print(PaperConversion conversion, ConversionView view, Hand hand) {
        var values = new HashMap<String, Object>();
        values.put("agency", people.unitName(conversion.unit()));
        values.put("number", conversion.id() + "/BBCĐ");
        values.put("submission", hand.dossier().submissionNumber());
        values.put(
                "code",
                hand.dossier().code() == null ? "" : hand.dossier().code().value());
        values.put("component", view.componentName());
        values.put(view.original().name(), true);
        values.put("reference", view.reference());
        values.put("pages", view.pages());
        values.put("device", view.device());
        values.put("by", view.attestedBy());
        values.put("at", FormHead.MOMENT.format(view.attestedAt()));
        values.put("scannedBy", view.scannedBy());
        values.put("scannedAt", FormHead.MOMENT.format(view.scannedAt()));
        values.put("file", view.scan().name());
        values.put("bytes", view.scan().bytes());
        values.put("sha256", view.scan().sha256());
        var name = "Bien-ban-chuyen-doi-" + conversion.id() + ".pdf";
        return papers.printSealed("processing/conversion", values, name, SealKind.AGENCY);
    }
}
