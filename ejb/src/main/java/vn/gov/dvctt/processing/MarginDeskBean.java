package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.processing.api.CheckView;
import vn.gov.dvctt.processing.api.MarginDesk;
import vn.gov.dvctt.processing.api.MarginView;
import vn.gov.dvctt.processing.api.TalkView;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Role;

/** What stands beside a dossier, for the officials of its unit, in one go. What is offered here is asked again when it is done. */
@Stateless
@Reading
@RolesAllowed({Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK})
public class MarginDeskBean implements MarginDesk {
    @Inject
    private Delegations delegations;

    @Inject
    private DossierReading dossiers;

    @Inject
    private Procedures procedures;

    @Inject
    private Calendars calendars;

    @Inject
    private Tasks tasks;

    @Inject
    private DossierNotes notes;

    @Inject
    private Talks talks;

    @Inject
    private ComponentChecks checks;

    @Inject
    private OriginalsRequests originals;

    @Override
    public MarginView margin(long dossierId, long before) {
        var now = Instant.now();
        var who = delegations.acting(now);
        var unit = who.me().unit();
        var latest = tasks.latest(unit, dossierId).orElseThrow(StepActs::notFound);
        var step = tasks.step(unit, dossierId);
        var dossier = dossiers.dossier(dossierId).orElseThrow(StepActs::notFound);
        var written = notes.of(dossierId);
        var requests = originals.of(dossierId);
        var open = requests.stream().anyMatch(request -> request.state().isOpen());
        return new MarginView(
                written.stream()
                        .limit(DossierNotes.SHOWN)
                        .map(note -> note.view(who.me().id(), now))
                        .toList(),
                written.size() > DossierNotes.SHOWN,
                talk(dossier, TalkRules.mayAnswer(latest, who), before, now),
                checks(dossier),
                step.filter(task -> Entrusted.mayCheck(task, who)).isPresent(),
                requests.stream().map(OriginalsRequest::view).toList(),
                !open && step.filter(task -> Entrusted.mayAsk(task, who)).isPresent(),
                open && step.filter(task -> Entrusted.mayMeet(task, who)).isPresent(),
                new VisitHours(calendars.clock(now).calendar()).times(now),
                place(step, unit));
    }

    private String place(Optional<Task> step, String unit) {
        return step.flatMap(task -> originals.place(unit)).orElse("");
    }

    private TalkView talk(DossierContent dossier, boolean mayAnswer, long before, Instant now) {
        var found = talks.lines(dossier.id(), before, false);
        var until = TalkRules.openUntil(dossier);
        var closed = until.filter(now::isAfter).isPresent();
        return new TalkView(
                found.lines(),
                found.earlier(),
                talks.of(dossier.id()).map(DossierTalk::unseenByUnit).orElse(0),
                mayAnswer && !closed,
                until.orElse(null),
                closed);
    }

    private List<CheckView> checks(DossierContent dossier) {
        var all = checks.of(dossier.id());
        return procedures.version(dossier.procedureCode(), dossier.procedureVersion()).stream()
                .flatMap(procedure -> HandedIn.of(dossier, procedure).stream())
                .map(given -> ComponentChecks.view(all, given))
                .toList();
    }
}
