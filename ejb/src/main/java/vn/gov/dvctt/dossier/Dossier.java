package vn.gov.dvctt.dossier;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.gov.dvctt.dossier.api.DossierCode;
import vn.gov.dvctt.dossier.api.DossierStatus;
import vn.gov.dvctt.dossier.api.ProgressOutcome;
import vn.gov.dvctt.dossier.api.SupplementItem;
import vn.gov.dvctt.shared.Refusal;

/** What an applicant asks of the ministry, from the first answer to the result. Its state changes in {@link #moveTo} only. */
@Entity
@Table(name = "dossier")
@NamedQuery(name = "Dossier.mine", query = "select d from Dossier d where d.id = :id and d.applicantId = :owner")
@NamedQuery(name = "Dossier.ofNumber", query = "select d from Dossier d where d.submissionNumber = :number")
@NamedQuery(
        name = "Dossier.mineOfNumber",
        query = "select d from Dossier d where d.submissionNumber = :number and d.applicantId = :owner")
@NamedQuery(name = "Dossier.ofCode", query = "select d from Dossier d where d.dossierCode = :code")
@NamedQuery(name = "Dossier.allOf", query = "select d from Dossier d where d.applicantId = :owner order by d.id")
@NamedQuery(name = "Dossier.draft", query = "select d from Dossier d where d.draftKey = :draftKey")
class Dossier extends DossierRounds {
    @OneToMany(mappedBy = "dossier", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<DossierStep> steps = new ArrayList<>();

    protected Dossier() {}

    Dossier(long applicantId, String applicantName, FiledProcedure filed, Answers answers, Instant now) {
        this.status = DossierStatus.DRAFT;
        this.applicantId = applicantId;
        this.applicantName = applicantName;
        this.filed = filed;
        this.draftKey = draftKey(applicantId, filed.code());
        this.answers = answers;
        this.savedAt = now;
    }

    /** Who changes it for its applicant in this call. */
    Dossier in(long person) {
        hand = person;
        return this;
    }

    static String draftKey(long applicantId, String procedureCode) {
        return applicantId + ":" + procedureCode;
    }

    void answer(Map<String, String> changes, Instant now) {
        refuseUnlessDraft();
        answers = answers.with(changes);
        savedAt = now;
    }

    /** Another case, or the version that came into force meanwhile; answers whose field is no more are shown to nobody and stay. */
    void fileUnder(FiledProcedure other, Instant now) {
        refuseUnlessDraft();
        filed = other;
        savedAt = now;
    }

    /** Filed already, and led on by a later version that takes all its answers; its case, state and term stay. */
    void adopt(FiledProcedure later, Act act) {
        refuseUnlessOpen();
        filed = later;
        addStep(act);
    }

    /** @param alone whether the new owner has no draft of this procedure: only then this one is found when the procedure is opened again */
    void goesTo(long owner, boolean alone) {
        applicantId = owner;
        if (draftKey != null) {
            draftKey = alone ? draftKey(owner, filed.code()) : null;
        }
    }

    List<Long> discard(Act act) {
        draftKey = null;
        moveTo(DossierStatus.DISCARDED, act);
        return releasePapers();
    }

    /** Freezes the draft. A second time nothing happens: the number given first stays. */
    void submit(SubmissionNumber number, LookUpSecret secret, String name, Instant now) {
        if (submissionNumber != null) {
            return;
        }
        moveTo(DossierStatus.SUBMITTED, byApplicant(now));
        submissionNumber = number.value();
        lookUpSecret = secret.digits();
        applicantName = name;
        submittedAt = now;
        draftKey = null;
    }

    void withdraw(String reason, Instant now) {
        moveTo(DossierStatus.WITHDRAWN, Act.withReason(hand(), now, reason));
    }

    /** @param code asked for only where the dossier may be received: numbers are not wasted on refusals */
    void receive(Supplier<DossierCode> code, Instant due, Act act) {
        if (status != DossierStatus.SUBMITTED) {
            throw new Refusal("dossier.outOfStep");
        }
        moveTo(DossierStatus.IN_PROCESS, act);
        dossierCode = code.get().value();
        receivedAt = act.at();
        dueAt = due;
    }

    void refuseReception(Act act) {
        moveTo(DossierStatus.REFUSED_AT_INTAKE, act);
    }

    /** Nobody answered in time; what was drafted of an answer stays the applicant's own. */
    void closeUnanswered(Act act) {
        moveTo(DossierStatus.CLOSED_UNANSWERED, act);
    }

    /** A line in the history without a change of state. */
    ProgressOutcome note(Act act) {
        if (!status.isOpen()) {
            return ProgressOutcome.OUT_OF_STEP;
        }
        addStep(act);
        return ProgressOutcome.RECORDED;
    }

    ProgressOutcome decide(boolean approved, long resultPaper, Act act) {
        var next = approved ? DossierStatus.APPROVED : DossierStatus.REFUSED;
        if (decision().filter(fell -> fell.isBy(act.by(), approved)).isPresent()) {
            return ProgressOutcome.DUPLICATE;
        }
        if (!status.mayBecome(next)) {
            return ProgressOutcome.OUT_OF_STEP;
        }
        moveTo(next, act);
        decision = new Decision(act, approved, resultPaper);
        return ProgressOutcome.RECORDED;
    }

    void requestSupplement(List<SupplementItem> items, Instant answerBy, Act act) {
        moveTo(
                status == DossierStatus.SUBMITTED
                        ? DossierStatus.SUPPLEMENT_AT_INTAKE
                        : DossierStatus.SUPPLEMENT_IN_PROCESS,
                act);
        var asked = new Supplement(this, lastRound() + 1, items, answerBy, act);
        supplements.add(asked);
        draftAmendment().ifPresent(draft -> handOver(draft, asked));
    }

    ProgressOutcome askSupplement(List<SupplementItem> items, Instant answerBy, Act act) {
        var open = openSupplement();
        if (open.isPresent() && open.get().wasRequested(act.by(), items)) {
            return ProgressOutcome.DUPLICATE;
        }
        if (status != DossierStatus.IN_PROCESS) {
            return ProgressOutcome.OUT_OF_STEP;
        }
        requestSupplement(items, answerBy, act);
        return ProgressOutcome.RECORDED;
    }

    void changeInSupplement(Map<String, String> changes, Instant now) {
        openSupplement().orElseThrow(Dossier::notAsked).change(changes);
        savedAt = now;
    }

    /** Merges the supplement; from now on officials see it. */
    void sendSupplement(Instant now) {
        var open = openSupplement().orElseThrow(Dossier::notAsked);
        if (open.changes().values().isEmpty() && !paperRounds().changedIn(open.round())) {
            throw new Refusal("dossier.nothingChanged");
        }
        moveTo(
                status == DossierStatus.SUPPLEMENT_AT_INTAKE ? DossierStatus.SUBMITTED : DossierStatus.IN_PROCESS,
                byApplicant(now));
        answers = open.sendInto(answers, now);
    }

    /** The one draft of an amendment, begun now if there is none. */
    void amend(Instant now) {
        refuseUnlessAmendable();
        if (draftAmendment().isEmpty()) {
            amendments.add(new Amendment(this, now));
            savedAt = now;
        }
    }

    /** Kept also while a supplement comes first: a page that was open when it was asked for loses nothing. */
    void changeInAmendment(Map<String, String> changes, Instant now) {
        refuseUnlessOpen();
        theDraft().change(changes);
        savedAt = now;
    }

    void explainAmendment(String reason, Instant now) {
        refuseUnlessOpen();
        theDraft().explain(reason);
        savedAt = now;
    }

    /** Merges the amendment without a change of state: the clock neither stops nor begins anew. */
    void sendAmendment(Instant now) {
        refuseUnlessAmendable();
        var draft = theDraft();
        if (draft.changed(answers).findAny().isEmpty() && !paperRounds().changedIn(Amendment.UNSENT)) {
            throw new Refusal("dossier.nothingAmended");
        }
        addStep(Act.withReason(hand(), now, draft.reason()));
        var round = lastRound() + 1;
        paperRounds().move(Amendment.UNSENT, round, component -> true);
        answers = draft.sendInto(round, answers, now);
        savedAt = now;
    }

    void discardAmendment(Instant now) {
        amendments.remove(theDraft());
        paperRounds().undo(Amendment.UNSENT);
        savedAt = now;
    }

    /** Into the draft, or into the round of changes that is open for this component. */
    void attach(int component, long paperId, Instant now) {
        refuseUnlessOpenFor(component);
        paperRounds().add(new DossierPaper(this, component, paperId, round()), round());
        savedAt = now;
    }

    /** Papers come and go in a draft, where an open supplement asks for them, and in an open amendment. */
    void refuseUnlessOpenFor(int component) {
        if (status != DossierStatus.DRAFT
                && openRound().filter(round -> round.allowsComponent(component)).isEmpty()) {
            throw new Refusal("dossier.frozen");
        }
    }

    void detach(long paperId, Instant now) {
        var paper = paperRounds().standing(paperId, round());
        refuseUnlessOpenFor(paper.component());
        paperRounds().takeAway(paper, round());
        savedAt = now;
    }

    /** Takes back the replacing of a paper in the open round. */
    void restore(long paperId, Instant now) {
        paperRounds()
                .putBack(paperId, openRound().orElseThrow(Dossier::notAsked).round());
        savedAt = now;
    }

    /** The applicant has the result in hands; only the first time counts. */
    ProgressOutcome returned(Act act) {
        if (!status.mayBecome(DossierStatus.RETURNED)) {
            return status == DossierStatus.RETURNED ? ProgressOutcome.DUPLICATE : ProgressOutcome.OUT_OF_STEP;
        }
        moveTo(DossierStatus.RETURNED, act);
        return ProgressOutcome.RECORDED;
    }

    List<DossierStep> steps() {
        return List.copyOf(steps);
    }

    private void moveTo(DossierStatus next, Act act) {
        if (!status.mayBecome(next)) {
            throw new Refusal("dossier.outOfStep");
        }
        status = next;
        addStep(act);
    }

    private void addStep(Act act) {
        steps.add(new DossierStep(this, ++stepCount, status, act));
    }

    /** The applicant's own act; the history names the person who does it for an organisation. */
    private Act byApplicant(Instant now) {
        return new Act(hand(), now);
    }

    private String hand() {
        return String.valueOf(hand == 0 ? applicantId : hand);
    }

    private static Refusal notAsked() {
        return new Refusal("dossier.notAsked");
    }
}
