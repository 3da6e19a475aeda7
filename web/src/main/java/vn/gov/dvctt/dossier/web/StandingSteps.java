package vn.gov.dvctt.dossier.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.gov.dvctt.dossier.api.DossierStanding;
import vn.gov.dvctt.dossier.api.DossierStatus;
import vn.gov.dvctt.shared.web.Formats;

/**
 * The way of a dossier in four steps: sent, received, processed, returned. Which of several statutory phases runs now is known to the officials only, so the
 * phases stand together under the third step.
 */
class StandingSteps {
    private static final String PAST = "";
    private static final String FUTURE = "future";

    private final DossierStanding standing;
    private final Locale language;

    StandingSteps(DossierStanding standing, Locale language) {
        this.standing = standing;
        this.language = language;
    }

    List<StandingStep> all() {
        var steps = new ArrayList<StandingStep>();
        steps.add(step("sent", PAST, standing.submittedAt(), List.of()));
        if (isOver() && standing.receivedAt() == null) {
            steps.add(ending());
            return steps;
        }
        steps.add(step("check", checked(), standing.receivedAt(), List.of()));
        steps.add(step("process", processed(), null, new StandingWords().legal(standing, language)));
        steps.add(isOver() ? ending() : returned());
        return steps;
    }

    private StandingStep step(String name, String tone, Instant at, List<String> notes) {
        return new StandingStep(Formats.text(language, "standing.step." + name), tone, at, notes);
    }

    /** Ended without a result: the state itself is the last step. */
    private boolean isOver() {
        return switch (standing.status()) {
            case REFUSED_AT_INTAKE, REFUSED, CLOSED_UNANSWERED, WITHDRAWN, DISCONTINUED -> true;
            default -> false;
        };
    }

    private StandingStep ending() {
        return new StandingStep(Formats.label(language, standing.status()), "bad", null, List.of());
    }

    private String checked() {
        if (standing.receivedAt() != null) {
            return PAST;
        }
        return standing.status() == DossierStatus.SUBMITTED ? "now" : "waiting";
    }

    private String processed() {
        return switch (standing.status()) {
            case SUBMITTED, SUPPLEMENT_AT_INTAKE -> FUTURE;
            case IN_PROCESS -> "now";
            case SUPPLEMENT_IN_PROCESS -> "waiting";
            default -> PAST;
        };
    }

    private StandingStep returned() {
        var tone =
                switch (standing.status()) {
                    case APPROVED -> "now";
                    case RETURNED -> "good";
                    default -> FUTURE;
                };
        return step("return", tone, null, due());
    }

    private List<String> due() {
        return standing.dueAt() == null || !standing.status().isOpen()
                ? List.of()
                : List.of(Formats.text(language, "standing.by.due", Formats.moment(standing.dueAt())));
    }
}
