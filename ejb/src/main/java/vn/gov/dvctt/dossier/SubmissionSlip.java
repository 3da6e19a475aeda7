package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.dossier.api.DossierContent.ComponentPaper;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.Procedures;

/** What a filer takes home: number, secret, what was handed in, and a QR that leads to the public look-up. */
@Dependent
class SubmissionSlip {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy").withZone(SubmissionNumber.VIETNAM);

    @Inject
    private Papers papers;

    @Inject
    private People people;

    @Inject
    private Procedures procedures;

    @Inject
    private DossierContents contents;

    PaperView print(Dossier dossier, String lookUpAddress) {
        var number = dossier.submissionNumber().orElseThrow();
        var secret = dossier.lookUpSecret().map(LookUpSecret::digits).orElse("");
        var values = new HashMap<String, Object>();
        values.put("number", number);
        values.put("secret", secret);
        values.put(
                "submittedAt", dossier.submittedAt().map(SubmissionSlip::moment).orElse(""));
        values.put("printedAt", moment(Instant.now()));
        values.put("applicant", dossier.applicantName());
        values.put("procedure", dossier.filed().title());
        values.put("procedureCode", dossier.filed().code());
        values.put("caseName", dossier.filed().caseName());
        values.put("unit", people.unitName(dossier.filed().unit()));
        values.put("components", components(dossier));
        values.put("lookUp", lookUpAddress);
        values.put("lookUpOfThis", lookUpAddress + "?code=" + number);
        return papers.print("dossier/submission-slip", values, "Phieu-nop-ho-so-" + number + ".pdf");
    }

    private List<Map<String, Object>> components(Dossier dossier) {
        var given = contents.ownPapers(dossier);
        var needed = procedures.version(dossier.filed().code(), dossier.filed().version()).stream()
                .map(version -> version.componentsOf(dossier.filed().caseName()))
                .flatMap(List::stream)
                .filter(component -> component.eForm() || has(given, component))
                .toList();
        return IntStream.range(0, needed.size())
                .mapToObj(row -> line(row + 1, needed.get(row), given))
                .toList();
    }

    private static Map<String, Object> line(int row, ComponentView component, List<ComponentPaper> given) {
        var files = given.stream()
                .filter(paper -> paper.component() == component.number())
                .map(paper -> Map.of("name", (Object) paper.paper().name()))
                .toList();
        return Map.of("row", row, "name", component.name(), "declared", component.eForm(), "files", files);
    }

    private static boolean has(List<ComponentPaper> given, ComponentView component) {
        return given.stream().anyMatch(paper -> paper.component() == component.number());
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
