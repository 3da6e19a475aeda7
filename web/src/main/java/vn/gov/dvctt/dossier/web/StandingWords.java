package vn.gov.dvctt.dossier.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import vn.gov.dvctt.dossier.api.DossierStanding;
import vn.gov.dvctt.dossier.api.DossierStatus;
import vn.gov.dvctt.procedure.api.TermPhase;
import vn.gov.dvctt.shared.web.Formats;

/** The four things that every state says: what it is, who acts now, by when, how long it usually takes. Says nothing of whose dossier it is. */
@Named
@ApplicationScoped
public class StandingWords {
    public String what(DossierStanding standing) {
        return what(standing, Formats.locale());
    }

    public String what(DossierStanding standing, Locale language) {
        return Formats.text(language, "standing.what." + standing.status());
    }

    public String who(DossierStanding standing) {
        return who(standing, Formats.locale());
    }

    public String who(DossierStanding standing, Locale language) {
        return switch (Actor.of(standing.status())) {
            case INTAKE -> Formats.text(language, "standing.who.intake", standing.unitName());
            case APPLICANT -> applicant(standing, language);
            case AGENCY -> agency(standing, language);
            case NOBODY -> Formats.text(language, "standing.who.nobody");
        };
    }

    private static String applicant(DossierStanding standing, Locale language) {
        var collects = standing.status() == DossierStatus.APPROVED;
        return Formats.text(language, collects ? "standing.who.collect" : "standing.who.applicant");
    }

    private static String agency(DossierStanding standing, Locale language) {
        var others = standing.systemNames().stream()
                .filter(name -> !name.equals(standing.unitName()))
                .distinct()
                .toList();
        return others.isEmpty()
                ? Formats.text(language, "standing.who.agency", standing.unitName())
                : Formats.text(language, "standing.who.agencies", standing.unitName(), String.join(", ", others));
    }

    public String by(DossierStanding standing) {
        return by(standing, Instant.now(), Formats.locale());
    }

    public String by(DossierStanding standing, Instant now, Locale language) {
        return switch (standing.status()) {
            case SUBMITTED ->
                standing.checkDays() > 0
                        ? Formats.text(language, "standing.by.check", standing.checkDays())
                        : Formats.text(language, "standing.by.open");
            case SUPPLEMENT_AT_INTAKE, SUPPLEMENT_IN_PROCESS -> at("standing.by.answer", standing.answerBy(), language);
            case IN_PROCESS ->
                at(isLate(standing, now) ? "standing.by.late" : "standing.by.due", standing.dueAt(), language);
            default -> Formats.text(language, "standing.by.over");
        };
    }

    private static String at(String key, Instant at, Locale language) {
        return at == null
                ? Formats.text(language, "standing.by.open")
                : Formats.text(language, key, Formats.moment(at));
    }

    /** Past its due date and not decided; a clock that is paused is never late. */
    static boolean isLate(DossierStanding standing, Instant now) {
        return standing.dueAt() != null && now.isAfter(standing.dueAt());
    }

    public String usual(DossierStanding standing) {
        return usual(standing, Formats.locale());
    }

    public String usual(DossierStanding standing, Locale language) {
        return standing.usualDays() == null
                ? Formats.text(language, "standing.usual.unknown")
                : Formats.text(language, "standing.usual.days", standing.usualDays());
    }

    /** The statutory time, phase by phase; empty where the catalogue gives none. */
    public List<String> legal(DossierStanding standing) {
        return legal(standing, Formats.locale());
    }

    public List<String> legal(DossierStanding standing, Locale language) {
        return standing.phases().stream().map(phase -> phase(phase, language)).toList();
    }

    private static String phase(TermPhase phase, Locale language) {
        var unit = Formats.label(language, phase.unit());
        return Formats.text(language, "standing.legal.part", phase.name(), phase.amount(), unit);
    }

    public List<StandingStep> steps(DossierStanding standing) {
        return new StandingSteps(standing, Formats.locale()).all();
    }
}
