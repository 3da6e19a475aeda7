package vn.gov.dvctt.partner;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import vn.gov.dvctt.partner.client.FileCounter;
import vn.gov.dvctt.partner.client.Replies;
import vn.gov.dvctt.routing.message.ProcessingResult;
import vn.gov.dvctt.routing.message.SupplementAsked;
import vn.gov.dvctt.routing.message.WireDocument;
import vn.gov.dvctt.routing.message.WireItem;

/** Decides, prints the document, uploads it, sends the answer, writes the book. */
final class AnswerDesk {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int DAYS_TO_MEND = 10;

    private final String system;
    private final Options options;
    private final FileCounter files;
    private final LetterPress press;
    private final Book book;
    private WireDocument shared;

    AnswerDesk(String system, Options options, FileCounter files, LetterPress press, Book book) {
        this.system = system;
        this.options = options;
        this.files = files;
        this.press = press;
        this.book = book;
    }

    /** What this system says when nobody tells it: the same for the same dossier, however often it is asked. */
    Answer usual(Entry entry) {
        var chance = new Random(entry.dispatchId().hashCode());
        if (chance.nextDouble() >= options.failRate() || entry.rounds() > 0) {
            return new Answer.Approval();
        }
        return chance.nextBoolean()
                ? new Answer.Refusal(Words.say("refusal.reason"))
                : new Answer.Supplement(List.of(new WireItem("paper.1", Words.say("supplement.reason"))));
    }

    void answer(Entry entry, Answer answer, Replies replies) throws IOException {
        if (answer instanceof Answer.Supplement supplement) {
            send(entry, supplement, replies);
        } else {
            send(entry, answer instanceof Answer.Refusal refusal ? refusal.reason() : null, replies);
        }
    }

    /** The portal gave a message again that the book shows answered: the answer may have been lost, so it is said again. */
    void repeat(Entry entry, Replies replies) throws IOException {
        if (entry.last() != BookEvent.ASKED) {
            send(entry, entry.last() == BookEvent.REFUSED ? Words.say("refusal.reason") : null, replies);
        } else if (usual(entry) instanceof Answer.Supplement supplement) {
            send(entry, supplement, replies);
        }
    }

    private void send(Entry entry, Answer.Supplement supplement, Replies replies) {
        var now = Instant.now();
        var answerBy = LocalDate.ofInstant(now, VIETNAM).plusDays(DAYS_TO_MEND);
        var id = SpecialisedSystem.id(entry.dispatchId(), "asked");
        replies.send(
                id, entry.dispatchId(), new SupplementAsked(entry.dossierCode(), supplement.items(), answerBy, now));
        if (entry.last().isWaiting()) {
            book.write(BookEvent.ASKED, entry.asked(), id);
        }
    }

    private void send(Entry entry, String refusal, Replies replies) throws IOException {
        var now = Instant.now();
        var number = number(entry);
        var result = new ProcessingResult(
                entry.dossierCode(), refusal == null, refusal, number, document(entry, number, refusal), now);
        var id = SpecialisedSystem.id(entry.dispatchId(), "decided");
        replies.send(id, entry.dispatchId(), result);
        if (entry.last().isWaiting()) {
            book.write(refusal == null ? BookEvent.APPROVED : BookEvent.REFUSED, entry, id);
        }
    }

    /** From the code, not from a counter: the same dossier gets the same number however often it is printed. */
    private String number(Entry entry) {
        return entry.dossierCode().replaceFirst("^[^-]*-", "").replace('-', '.') + "/" + Words.of(system, "symbol");
    }

    private WireDocument document(Entry entry, String number, String refusal) throws IOException {
        if (!options.sameDocument()) {
            return print(entry, number, refusal);
        }
        synchronized (this) {
            if (shared == null) {
                shared = print(entry, number, null);
            }
            return shared;
        }
    }

    private WireDocument print(Entry entry, String number, String refusal) throws IOException {
        var today = LocalDate.now(VIETNAM);
        var letter = refusal == null
                ? Letter.approval(system, entry, number, today)
                : Letter.refusal(system, entry, number, today, refusal);
        var name = Words.say(refusal == null ? "file.approval" : "file.refusal", entry.dossierCode());
        return files.upload(name, press.print(letter));
    }
}
