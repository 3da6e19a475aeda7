package vn.gov.dvctt.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.gov.dvctt.dossier.api.DossierCode;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.dossier.api.HeldDossier;
import vn.gov.dvctt.dossier.api.ProgressOutcome;
import vn.gov.dvctt.dossier.api.ReturnTo;
import vn.gov.dvctt.dossier.api.SupplementItem;
import vn.gov.dvctt.dossier.api.SystemAnswer;
import vn.gov.dvctt.payment.api.Bills;
import vn.gov.dvctt.shared.Refusal;

/** Acts of others upon a dossier, always within the transaction of the desk that decided them; who may act was asked there. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DossierProgressBean implements DossierProgress {
    @Inject
    private Dossiers dossiers;

    @Inject
    private Announcements news;

    @Inject
    private Bills bills;

    @Inject
    private RegisteredResult registered;

    @Inject
    private ReturnWays returns;

    @Inject
    private AskedMatters matters;

    @Override
    public Optional<HeldDossier> hold(long dossierId) {
        return dossiers.toChange(dossierId)
                .filter(dossier -> dossier.submissionNumber().isPresent())
                .map(dossier -> new HeldDossier(
                        dossierId,
                        dossier.submissionNumber().orElseThrow(),
                        dossier.code().orElse(null),
                        dossier.status(),
                        dossier.filed().unit(),
                        dossier.applicantId()));
    }

    @Override
    public DossierCode receive(long dossierId, Instant dueAt, String by, Instant now) {
        var dossier = submitted(dossierId);
        if (isOwed(dossier)) {
            throw new Refusal("dossier.feeUnpaid");
        }
        dossier.receive(() -> dossiers.nextCode(dossier.filed().unit(), now), dueAt, new Act(by, now));
        news.received(dossier, now);
        return dossier.code().orElseThrow();
    }

    @Override
    public boolean feeIsOwed(long dossierId) {
        return isOwed(submitted(dossierId));
    }

    private boolean isOwed(Dossier dossier) {
        return bills.isOwed(dossier.submissionNumber().orElseThrow());
    }

    @Override
    public void requestSupplement(
            long dossierId, List<SupplementItem> items, Instant answerBy, String by, Instant now) {
        var dossier = submitted(dossierId);
        var asked = matters.of(dossier, items);
        dossier.requestSupplement(asked, answerBy, new Act(by, now));
        news.supplementRequested(dossier, asked, now, answerBy);
    }

    @Override
    public void refuseReception(long dossierId, String reason, String by, Instant now) {
        var dossier = submitted(dossierId);
        dossier.refuseReception(Act.withReason(by, now, reason));
        news.refusedAtIntake(dossier, reason, now);
    }

    @Override
    public void closeUnanswered(long dossierId, String by, Instant now) {
        var dossier = submitted(dossierId);
        dossier.closeUnanswered(new Act(by, now));
        news.closedUnanswered(dossier, now);
    }

    @Override
    public void reschedule(long dossierId, Instant dueAt) {
        submitted(dossierId).reschedule(dueAt);
    }

    @Override
    public ProgressOutcome note(DossierCode code, String system, String text, Instant now) {
        return outcome(code, dossier -> dossier.note(new Act(system, now, text)));
    }

    @Override
    public void remark(long dossierId, String text, String by, Instant now) {
        submitted(dossierId).note(new Act(by, now, text));
    }

    @Override
    public ProgressOutcome decide(
            DossierCode code, String system, boolean approved, String reason, long resultPaper, Instant now) {
        return outcome(code, dossier -> {
            var outcome = dossier.decide(approved, resultPaper, new Act(system, now, reason));
            if (outcome == ProgressOutcome.RECORDED) {
                registered.enter(dossier, approved, resultPaper, now);
                news.decided(dossier, approved, reason, now);
            }
            return outcome;
        });
    }

    @Override
    public ProgressOutcome advise(SystemAnswer answer, Instant now) {
        return outcome(answer.code(), dossier -> {
            var outcome = dossier.note(new Act(answer.system(), now, answer.words()));
            if (outcome == ProgressOutcome.RECORDED) {
                news.answered(dossier, answer, now);
            }
            return outcome;
        });
    }

    @Override
    public ProgressOutcome askSupplement(
            DossierCode code, String system, List<SupplementItem> items, Instant answerBy, Instant now) {
        return outcome(code, dossier -> {
            var asked = matters.of(dossier, items);
            var outcome = dossier.askSupplement(asked, answerBy, new Act(system, now));
            if (outcome == ProgressOutcome.RECORDED) {
                news.supplementRequested(dossier, asked, now, answerBy);
            }
            return outcome;
        });
    }

    @Override
    public ProgressOutcome returned(long dossierId, String by, String words, Instant now) {
        var dossier = submitted(dossierId);
        var outcome = dossier.returned(new Act(by, now, words));
        if (outcome == ProgressOutcome.RECORDED) {
            news.returned(dossier, returns.of(dossier).way(), now);
        }
        return outcome;
    }

    @Override
    public ReturnTo returnOtherwise(long dossierId, ReturnTo to) {
        var kept = ReturnWays.usable(to);
        submitted(dossierId).returnBy(kept);
        return kept;
    }

    private Dossier submitted(long dossierId) {
        return dossiers.toChange(dossierId)
                .filter(dossier -> dossier.submissionNumber().isPresent())
                .orElseThrow(() -> new Refusal("dossier.notFound"));
    }

    /** A code that no dossier has is out of step: the machine cannot mend it by repeating. */
    private ProgressOutcome outcome(DossierCode code, Function<Dossier, ProgressOutcome> act) {
        return dossiers.toChange(code).map(act).orElse(ProgressOutcome.OUT_OF_STEP);
    }
}
