package vn.gov.dvctt.procedure.web.v1;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.dvctt.procedure.api.ProcedureView;
import vn.gov.dvctt.shared.web.rest.Coded;
import vn.gov.dvctt.shared.web.rest.Named;
import vn.gov.dvctt.shared.web.rest.TimeUnit;
import vn.gov.dvctt.shared.web.rest.Words;

/** Everything the public may know of a procedure. */
@Schema(description = "A procedure as it is published. Its texts are the Vietnamese ones of the law.")
public record Procedure(
        @Schema(description = "Stable in this portal", examples = "1.000657") String code,
        @Schema(description = "Code in the national database; null where none is known", nullable = true)
                String nationalCode,
        @Schema(description = "Counted up with each publication; a dossier keeps the version it was filed under")
                int version,
        String title,
        @Schema(description = "Field of the ministry’s work") Coded field,
        @Schema(description = "Unit that processes it") Coded unit,
        @Schema(description = "Level of the on-line service", minimum = "1", maximum = "4") int level,
        @Schema(description = "Who may ask for it") List<Asker> audience,
        Term term,
        Cost fee,
        @Schema(description = "Sets of papers", minimum = "1") int sets,
        @Schema(description = "What to prepare, case by case") List<Papers> cases,
        @Schema(description = "What the applicant gets") List<Result> results,
        @Schema(description = "The way it takes, in words") List<Step> steps,
        @Schema(description = "Numbers of the documents of law", examples = "17/2012/QH13") List<String> legalBasis,
        @Schema(description = "Filed through the National Single Window; null where that is not sure", nullable = true)
                Boolean nationalSingleWindow,
        @Schema(nullable = true) String notes,
        Form form,
        @Schema(description = "Path of its page for people", examples = "/public/procedure/view.xhtml?code=1.000657")
                String page) {
    /** Who may ask for it. */
    @Schema(name = "NamedAudience", description = "A constant for programs and its words for people.")
    public record Asker(@Schema(description = "Constant; further ones may be added") Audience code, Words name) {
        static Asker of(String who) {
            var audience = Audience.of(who);
            return new Asker(audience, Words.of("Audience." + audience));
        }
    }

    /** What the applicant gets. */
    @Schema(name = "Result", description = "What the applicant gets.")
    public record Result(
            String name,
            @Schema(description = "National code of the result", examples = "KQ.G10.001258", nullable = true)
                    String code) {}

    /** A step in words. */
    @Schema(name = "Step", description = "A step in words; amount and unit are null where no time is counted.")
    public record Step(
            String name, @Schema(nullable = true) Integer amount, @Schema(nullable = true) Named<TimeUnit> unit) {}

    static Procedure of(ProcedureView view, Coded field, Coded unit) {
        var version = view.version();
        return new Procedure(
                version.code(),
                view.nationalCode(),
                version.version(),
                version.title(),
                field,
                unit,
                version.serviceLevel(),
                view.audience().stream().map(Asker::of).toList(),
                Term.of(view),
                Cost.of(view.fee()),
                view.sets(),
                Papers.of(version),
                version.results().stream()
                        .map(result -> new Result(result.name(), result.code()))
                        .toList(),
                view.steps().stream()
                        .map(step -> new Step(step.name(), step.amount(), TimeUnit.named(step.unit())))
                        .toList(),
                view.legalBasis(),
                singleWindow(view.singleWindow()),
                view.notes(),
                Forms.of(version),
                "/public/procedure/view.xhtml?code=" + version.code());
    }

    private static Boolean singleWindow(String word) {
        return switch (word == null ? "" : word) {
            case "yes" -> Boolean.TRUE;
            case "no" -> Boolean.FALSE;
            default -> null;
        };
    }
}
