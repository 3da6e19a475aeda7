package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.dossier.api.DossierContent.HistoryLine;
import vn.gov.dvctt.dossier.api.DossierStatus;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.processing.api.PrintedForm;

/** Which forms a dossier has, by what happened to it and by nothing else. */
@Dependent
class FormMatters {
    private static final Set<DossierStatus> ENDED_WITHOUT_DECISION =
            Set.of(DossierStatus.WITHDRAWN, DossierStatus.CLOSED_UNANSWERED, DossierStatus.DISCONTINUED);

    @Inject
    private FormEditions editions;

    @Inject
    private Procedures procedures;

    @Inject
    private ClockEvents clocks;

    @Inject
    private People people;

    List<FormMatter> of(DossierContent dossier) {
        var named = named(dossier);
        return Stream.of(
                        reception(dossier, PrintedForm.RECEIPT).stream(),
                        supplements(dossier),
                        refusal(dossier).stream(),
                        apology(dossier).stream(),
                        end(dossier).stream(),
                        reception(dossier, PrintedForm.CONTROL_SLIP).stream())
                .flatMap(each -> each)
                .map(matter -> named.map(matter::under).orElse(matter))
                .filter(matter -> matter.set().has(matter.form()))
                .toList();
    }

    /** The edition that the procedure asks for, whatever is in force. */
    private Optional<FormSet> named(DossierContent dossier) {
        return procedures
                .version(dossier.procedureCode(), dossier.procedureVersion())
                .map(ProcedureVersionView::formSet)
                .flatMap(FormSet::called);
    }

    private Optional<FormMatter> reception(DossierContent dossier, PrintedForm form) {
        return Optional.ofNullable(dossier.receivedAt())
                .map(at -> matter(form, at, by(dossier, line -> line.status() == DossierStatus.IN_PROCESS)));
    }

    private Stream<FormMatter> supplements(DossierContent dossier) {
        return dossier.supplements().stream()
                .map(round -> new FormMatter(
                        PrintedForm.SUPPLEMENT,
                        round.round(),
                        editions.at(round.requestedAt()),
                        round.requestedAt(),
                        by(dossier, line -> line.at().equals(round.requestedAt()))));
    }

    private Optional<FormMatter> refusal(DossierContent dossier) {
        return line(dossier, line -> line.status() == DossierStatus.REFUSED_AT_INTAKE)
                .map(line -> matter(PrintedForm.REFUSAL, line.at(), line.by()));
    }

    private Optional<FormMatter> apology(DossierContent dossier) {
        return clocks.apology(dossier.id())
                .map(event -> matter(PrintedForm.APOLOGY, event.happenedAt(), name(event.actedBy())));
    }

    private Optional<FormMatter> end(DossierContent dossier) {
        return line(dossier, line -> ENDED_WITHOUT_DECISION.contains(line.status()))
                .map(line -> matter(PrintedForm.DISCONTINUANCE, line.at(), line.by()));
    }

    private FormMatter matter(PrintedForm form, Instant at, String by) {
        return new FormMatter(form, 1, editions.at(at), at, by);
    }

    private String name(String actor) {
        return actor.matches("\\d{1,18}")
                ? people.person(Long.parseLong(actor)).map(Person::name).orElse("")
                : people.unitName(actor);
    }

    private static String by(DossierContent dossier, Predicate<HistoryLine> wanted) {
        return line(dossier, wanted).map(HistoryLine::by).orElse("");
    }

    static Optional<HistoryLine> line(DossierContent dossier, Predicate<HistoryLine> wanted) {
        return dossier.history().stream().filter(wanted).findFirst();
    }
}
