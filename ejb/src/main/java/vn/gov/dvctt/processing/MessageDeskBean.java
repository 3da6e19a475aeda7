package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.processing.api.ApplicantWrittenTo;
import vn.gov.dvctt.processing.api.MessageDesk;
import vn.gov.dvctt.processing.api.WriteMessage;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The unit's side of a talk. A message asks and explains; it moves neither the dossier nor its clock. */
@Stateless
@RolesAllowed({Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK})
public class MessageDeskBean implements MessageDesk {
    @Inject
    private Delegations delegations;

    @Inject
    private DossierProgress progress;

    @Inject
    private DossierReading dossiers;

    @Inject
    private Tasks tasks;

    @Inject
    private Talks talks;

    @Inject
    private Event<ApplicantWrittenTo> news;

    @Override
    public void write(WriteMessage command) {
        var now = Instant.now();
        var who = delegations.acting(now);
        var id = command.dossierId();
        var task = tasks.latest(who.me().unit(), id).orElseThrow(StepActs::notFound);
        if (!TalkRules.mayAnswer(task, who)) {
            throw new Refusal("processing.messageNotYours");
        }
        var held = progress.hold(id).orElseThrow(StepActs::notFound);
        TalkRules.refuseClosed(dossiers.dossier(id).orElseThrow(StepActs::notFound), now);
        var talk = talks.begun(held, now);
        talks.add(talk.toApplicant(who.me(), command.text(), now));
        talk.seenByUnit(talks.see(id, true, Long.MAX_VALUE, now));
        news.fire(new ApplicantWrittenTo(
                id, held.submissionNumber(), held.applicantId(), who.me().unit(), who.by(), now));
    }

    @Override
    public void seen(long dossierId, long messageId) {
        var now = Instant.now();
        var who = delegations.acting(now);
        var task = tasks.latest(who.me().unit(), dossierId).orElseThrow(StepActs::notFound);
        if (TalkRules.mayAnswer(task, who) && progress.hold(dossierId).isPresent()) {
            talks.of(dossierId).ifPresent(talk -> talk.seenByUnit(talks.see(dossierId, true, messageId, now)));
        }
    }
}
