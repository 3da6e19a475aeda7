package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.processing.api.ApplicantWrote;
import vn.gov.dvctt.processing.api.OwnMessages;
import vn.gov.dvctt.processing.api.TalkView;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The applicant's side of a talk. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class OwnMessagesBean implements OwnMessages {
    @Inject
    private People people;

    @Inject
    private DossierReading dossiers;

    @Inject
    private DossierProgress progress;

    @Inject
    private Talks talks;

    @Inject
    private Escalation escalation;

    @Inject
    private Event<ApplicantWrote> news;

    @Override
    @Reading
    public TalkView talk(String submissionNumber, long before) {
        var dossier = mine(submissionNumber, Right.SEE);
        var found = talks.lines(dossier.id(), before, true);
        var until = TalkRules.openUntil(dossier);
        var closed = until.filter(Instant.now()::isAfter).isPresent();
        return new TalkView(
                found.lines(),
                found.earlier(),
                talks.of(dossier.id()).map(DossierTalk::unseenByApplicant).orElse(0),
                !closed,
                until.orElse(null),
                closed);
    }

    @Override
    public void write(String submissionNumber, String text) {
        var now = Instant.now();
        var dossier = mine(submissionNumber, Right.PREPARE);
        var held = progress.hold(dossier.id()).orElseThrow(OwnMessagesBean::notFound);
        TalkRules.refuseClosed(dossier, now);
        TalkRules.refuseTooMany(talks.writtenSince(dossier.id(), TalkRules.midnight(now)));
        var talk = talks.begun(held, now);
        var first = talk.unseenByUnit() == 0;
        talks.add(talk.fromApplicant(people.me(), text, now));
        talk.seenByApplicant(talks.see(dossier.id(), false, Long.MAX_VALUE, now));
        news.fire(new ApplicantWrote(
                dossier.id(),
                submissionNumber,
                held.code() == null ? "" : held.code().value(),
                held.unit(),
                escalation.whoActs(dossier.id(), held.unit()),
                first,
                now));
    }

    @Override
    public void seen(String submissionNumber, long messageId) {
        var dossier = mine(submissionNumber, Right.SEE);
        progress.hold(dossier.id()).orElseThrow(OwnMessagesBean::notFound);
        talks.of(dossier.id())
                .ifPresent(talk -> talk.seenByApplicant(talks.see(dossier.id(), false, messageId, Instant.now())));
    }

    @Override
    @Reading
    public List<String> unread() {
        return talks.unread(people.acting(Right.SEE).id());
    }

    private DossierContent mine(String submissionNumber, Right right) {
        var owner = people.acting(right).id();
        return dossiers.bySubmissionNumber(submissionNumber)
                .filter(dossier -> dossier.applicantId() == owner)
                .orElseThrow(OwnMessagesBean::notFound);
    }

    private static Refusal notFound() {
        return new Refusal("dossier.notFound");
    }
}
