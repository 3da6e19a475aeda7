package vn.gov.dvctt.procedure.web.v1;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.dvctt.procedure.api.ComponentView;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;

/** The papers of one case. */
@Schema(
        name = "CasePapers",
        description =
                "The papers (thành phần hồ sơ) of one case. A dossier of a case needs these and those of every case.")
public record Papers(
        @Schema(description = "The case (\"Trường hợp …\"); null: every case", nullable = true) String caseName,
        List<Paper> components) {
    /** One paper. */
    @Schema(name = "Component", description = "One paper that a dossier needs.")
    public record Paper(
            @Schema(description = "Position in this version of the procedure; identifies the paper within it")
                    int number,
            String name,
            @Schema(description = "The declaration itself: filled on line, no file is sent for it") boolean declaration,
            boolean mandatory,
            @Schema(
                            description = "When it is needed, in Vietnamese; null: always, or as mandatory says",
                            nullable = true)
                    String condition,
            @Schema(description = "Originals asked for on paper", minimum = "0") int originals,
            @Schema(description = "Copies asked for on paper", minimum = "0") int copies,
            @Schema(description = "The form it follows", examples = "Mẫu 01", nullable = true) String form,
            @Schema(description = "What may be uploaded for it; null for the declaration", nullable = true)
                    Upload upload) {}

    /** What may be uploaded. */
    @Schema(name = "Upload", description = "What may be uploaded for a paper.")
    public record Upload(
            @Schema(description = "File extensions in lower case, without a dot") List<String> extensions,
            @Schema(description = "Largest size of one file in bytes") long maxBytes) {}

    static List<Papers> of(ProcedureVersionView version) {
        var cases = new ArrayList<String>();
        cases.add(null);
        cases.addAll(version.groups());
        return cases.stream()
                .map(name -> new Papers(name, papers(version, name)))
                .filter(papers -> !papers.components().isEmpty())
                .toList();
    }

    private static List<Paper> papers(ProcedureVersionView version, String caseName) {
        return version.components().stream()
                .filter(each -> !each.isQuestion())
                .filter(each -> caseName == null ? each.caseName() == null : caseName.equals(each.caseName()))
                .map(Papers::paper)
                .toList();
    }

    /** What may be uploaded for a question of the form. */
    static Upload upload(ProcedureVersionView version, String field) {
        return version.components().stream()
                .filter(each -> field.equals(each.field()))
                .findFirst()
                .map(each -> new Upload(each.extensions(), each.maxBytes()))
                .orElse(null);
    }

    private static Paper paper(ComponentView view) {
        return new Paper(
                view.number(),
                view.name(),
                view.eForm(),
                view.mandatory(),
                view.condition(),
                view.originals(),
                view.copies(),
                view.form(),
                view.eForm() ? null : new Upload(view.extensions(), view.maxBytes()));
    }
}
