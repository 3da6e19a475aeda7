package vn.gov.dvctt.dossier.web.v1;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.dvctt.dossier.api.DossierStanding;
import vn.gov.dvctt.dossier.api.DossierStatus;
import vn.gov.dvctt.dossier.web.Actor;
import vn.gov.dvctt.dossier.web.StandingWords;
import vn.gov.dvctt.shared.web.rest.Named;
import vn.gov.dvctt.shared.web.rest.Phase;
import vn.gov.dvctt.shared.web.rest.Words;

/** Where a dossier stands. */
@Schema(
        name = "DossierStanding",
        description =
                "Where a dossier stands: what it is, who acts now, by when, how long it usually takes. Never whose it"
                        + " is nor what it says. Times are UTC.")
public record Standing(
        @Schema(description = "Number given at submission", examples = "NS-261124-7KQ2MX") String submissionNumber,
        @Schema(
                        description = "Dossier code, given at reception; null before it",
                        examples = "000.00.00.G13-261124-0001",
                        nullable = true)
                String code,
        Named<Status> status,
        @Schema(description = "The status in a sentence") Words explanation,
        @Schema(description = "Title of the procedure, in Vietnamese") String procedure,
        @Schema(description = "Name of the unit that processes it, in Vietnamese") String unit,
        @Schema(description = "Who acts now") Turn acting,
        @Schema(description = "By when") Limit limit,
        @Schema(description = "How long it usually takes") Usual usual,
        @Schema(description = "The statutory time, phase by phase; empty where the catalogue gives none")
                List<Phase> phases,
        Instant submittedAt,
        @Schema(description = "Null before reception", nullable = true) Instant receivedAt) {
    /** Whose turn it is. */
    @Schema(name = "Turn", description = "Whose turn it is.")
    public record Turn(
            @Schema(description = "Constant; further ones may be added") Actor code,
            @Schema(description = "The same with the name of the unit") Words name) {}

    /** Until when. */
    @Schema(name = "Limit", description = "Until when the one who acts has time.")
    public record Limit(
            @Schema(
                            description =
                                    "The moment; null where none is set yet, where the clock is paused, or where nothing is left to do",
                            nullable = true)
                    Instant at,
            @Schema(
                            description =
                                    "Working days from submission for checking the papers, before reception; otherwise null",
                            nullable = true)
                    Integer workingDays,
            @Schema(description = "The moment has passed") boolean overdue,
            Words words) {}

    /** The usual time. */
    @Schema(name = "Usual", description = "Median of the last dossiers of this procedure.")
    public record Usual(
            @Schema(
                            description = "Days from reception to decision; null where there are too few dossiers",
                            nullable = true)
                    Integer days,
            Words words) {}

    static Standing of(DossierStanding standing, Instant now) {
        var words = new StandingWords();
        return new Standing(
                standing.submissionNumber(),
                standing.code(),
                Named.of(Status.valueOf(standing.status().name()), "DossierStatus"),
                Words.in(language -> words.what(standing, language)),
                standing.procedureTitle(),
                standing.unitName(),
                new Turn(Actor.of(standing.status()), Words.in(language -> words.who(standing, language))),
                limit(standing, words, now),
                new Usual(standing.usualDays(), Words.in(language -> words.usual(standing, language))),
                standing.phases().stream()
                        .map(phase -> Phase.of(phase.name(), phase.amount(), phase.unit()))
                        .toList(),
                standing.submittedAt(),
                standing.receivedAt());
    }

    private static Limit limit(DossierStanding standing, StandingWords words, Instant now) {
        var at = moment(standing);
        var checked = standing.status() == DossierStatus.SUBMITTED && standing.checkDays() > 0;
        return new Limit(
                at,
                checked ? standing.checkDays() : null,
                at != null && now.isAfter(at),
                Words.in(language -> words.by(standing, now, language)));
    }

    private static Instant moment(DossierStanding standing) {
        return switch (standing.status()) {
            case SUPPLEMENT_AT_INTAKE, SUPPLEMENT_IN_PROCESS -> standing.answerBy();
            case IN_PROCESS -> standing.dueAt();
            default -> null;
        };
    }
}
