package vn.gov.dvctt.document;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.document.api.ResultEnded;
import vn.gov.dvctt.document.api.Results;

/** How another result takes the place of one: at once under the seal alone, or once its approver has signed. The new one, the mark on the old one and the news are one transaction. */
@Dependent
class Replacing {
    @Inject
    private ResultRegister register;

    @Inject
    private ResultPrinting printing;

    @Inject
    private Results results;

    @Inject
    private Event<ResultEnded> news;

    /** Gives the number of the new one. */
    String replaced(ChangeHand hand, Person approver, Instant at) {
        var result = hand.result();
        result.refuseUnlessInForce();
        var next = printing.issue(result.matter(), result.type(), words(hand, approver), called(result), at);
        register.flush();
        result.replacedBy(next, hand.change().ground(), at);
        tell(hand, next.number(), at);
        return next.number();
    }

    /** Numbered first, because a signature holds what it was put to. The old one counts on. */
    String prepared(ChangeHand hand, Person approver, int seen, Instant at) {
        var result = hand.result();
        result.refuseUnlessInForce();
        var next = printing.prepare(result.matter(), result.type(), words(hand, approver), called(result), at);
        register.flush();
        next.preparedFor(result);
        hand.change().prepare(next.id(), approver, seen, at);
        return next.number();
    }

    /** Signed and sealed it takes the place that was kept for it. */
    void signed(ChangeHand hand, long sealedPaper, Instant at) {
        var next = register.result(hand.change().prepared()).orElseThrow(ResultRegister::notFound);
        results.issueSigned(next.id(), sealedPaper);
        hand.result().replacedBy(next, hand.change().ground(), at);
        hand.change().signed(at);
        tell(hand, next.number(), at);
    }

    void withdrawn(ChangeHand hand, Instant at) {
        hand.result().withdraw(hand.change().ground(), at);
        tell(hand, "", at);
    }

    /** What it is called in the words of its successor. */
    static String called(ResultDocument result) {
        return result.number().isEmpty() ? result.matter().dossierCode() : result.number();
    }

    private static ResultWords words(ChangeHand hand, Person approver) {
        return hand.change().words(hand.result().words(), approver.name());
    }

    private void tell(ChangeHand hand, String successor, Instant at) {
        var matter = hand.result().matter();
        news.fire(new ResultEnded(
                matter.submissionNumber(),
                matter.dossierCode(),
                matter.applicantId(),
                hand.result().number(),
                successor,
                hand.change().ground(),
                at));
    }
}
