package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.dossier.api.HeldDossier;
import vn.gov.dvctt.processing.api.Apologise;
import vn.gov.dvctt.processing.api.ApologyDesk;
import vn.gov.dvctt.processing.api.DossierApologised;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Apologies of those who answer for a dossier: its handler, or the head of the unit. */
@Stateless
@RolesAllowed({Role.HANDLER, Role.UNIT_HEAD})
public class ApologyDeskBean implements ApologyDesk {
    @Inject
    private People people;

    @Inject
    private DossierProgress progress;

    @Inject
    private Tasks tasks;

    @Inject
    private ClockEvents clocks;

    @Inject
    private Calendars calendars;

    @Inject
    private HistoryWords words;

    @Inject
    private Event<DossierApologised> news;

    @Override
    public Instant apologise(Apologise command) {
        var me = people.me();
        var now = Instant.now();
        var reason = ApologyRules.reason(command.reason());
        return tasks.unlessOvertaken(() -> {
            var dossier = held(me, command.dossierId());
            var events = clocks.of(dossier.dossierId());
            var clock = calendars.clock(now);
            var due = ApologyRules.promisedUntilNow(events, clock, now);
            var promised = ApologyRules.promise(command.newDate(), due, clock);
            clocks.add(events.get(events.size() - 1).thenExtended(due, promised, reason, now, idOf(me)));
            move(dossier, promised);
            progress.note(dossier.code(), idOf(me), words.apologised(due, promised, reason), now);
            news.fire(apologised(dossier, due, promised, reason, now));
            return promised;
        });
    }

    /** Of the caller's unit, open, and theirs to answer for; looked at under the lock, when nobody can change it any more. */
    private HeldDossier held(Person me, long dossierId) {
        var dossier = progress.hold(dossierId).orElseThrow(ApologyDeskBean::notFound);
        tasks.latest(me.unit(), dossierId).orElseThrow(ApologyDeskBean::notFound);
        tasks.open(dossierId).stream()
                .filter(task -> task.unit().equals(me.unit()))
                .findFirst()
                .orElseThrow(() -> new Refusal("clock.apologyNoTerm"))
                .refuseUnlessAnswersForIt(me);
        return dossier;
    }

    private void move(HeldDossier dossier, Instant promised) {
        progress.reschedule(dossier.dossierId(), promised);
        tasks.open(dossier.dossierId()).forEach(task -> task.reschedule(promised));
    }

    private static DossierApologised apologised(
            HeldDossier dossier, Instant due, Instant promised, String reason, Instant now) {
        return new DossierApologised(
                dossier.dossierId(),
                dossier.submissionNumber(),
                dossier.code(),
                dossier.applicantId(),
                dossier.unit(),
                due,
                promised,
                reason,
                now);
    }

    private static String idOf(Person person) {
        return String.valueOf(person.id());
    }

    private static Refusal notFound() {
        return new Refusal("processing.notFound");
    }
}
