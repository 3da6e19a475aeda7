package vn.gov.dvctt.partner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import vn.gov.dvctt.partner.client.Address;
import vn.gov.dvctt.partner.client.NotSentException;
import vn.gov.dvctt.partner.client.Portal;
import vn.gov.dvctt.partner.client.Received;
import vn.gov.dvctt.partner.client.Replies;
import vn.gov.dvctt.routing.message.Acknowledgement;
import vn.gov.dvctt.routing.message.AmendmentDispatch;
import vn.gov.dvctt.routing.message.DossierDispatch;
import vn.gov.dvctt.routing.message.DossierStopped;
import vn.gov.dvctt.routing.message.ResultReceipt;
import vn.gov.dvctt.routing.message.StatusReport;
import vn.gov.dvctt.routing.message.SupplementDispatch;
import vn.gov.dvctt.routing.message.WindowResult;
import vn.gov.dvctt.routing.message.WirePaper;

/**
 * One specialised system. Every reply has an id that follows from what it answers, so whatever is said twice after a crash is one thing to the portal. What
 * waits for an answer stands in the book and is taken up again after a restart.
 */
final class SpecialisedSystem implements AutoCloseable {
    private static final long RETRY_SECONDS = 2;

    private final String code;
    private final Options options;
    private final Portal portal;
    private final Book book;
    private final AnswerDesk desk;
    private final ScheduledExecutorService later;
    private final AtomicReference<Duration> delay;
    private final Map<String, ScheduledFuture<?>> planned = new ConcurrentHashMap<>();
    private volatile boolean byHand;

    SpecialisedSystem(Address address, Path books, Options options, LetterPress press, ScheduledExecutorService later)
            throws IOException {
        this.code = address.system();
        this.options = options;
        this.portal = new Portal(address);
        this.book = new Book(books.resolve(code + ".book"));
        this.desk = new AnswerDesk(code, options, portal.files(), press, book);
        this.later = later;
        this.delay = new AtomicReference<>(options.delay());
        this.byHand = options.byHand();
    }

    void open() {
        book.entries().stream().filter(entry -> entry.last().isWaiting()).forEach(this::plan);
        portal.receive(this::on, options.consumers());
    }

    private void on(Received received, Replies plain) throws IOException {
        var replies = options.duplicate() ? twice(plain) : plain;
        var message = received.message();
        if (message instanceof DossierStopped stopped) {
            stop(stopped, received.messageId());
            return;
        }
        if (message instanceof WindowResult result) {
            take(result, received, replies);
            return;
        }
        if (message instanceof DossierDispatch dispatch) {
            check(dispatch.papers());
            acknowledge(received, replies);
            begin(BookEvent.RECEIVED, entry(dispatch, received.messageId()), replies);
        } else if (message instanceof SupplementDispatch supplement) {
            check(supplement.papers());
            acknowledge(received, replies);
            var known = book.entry(supplement.dossierCode())
                    .orElseGet(() -> unknown(supplement.dossierCode(), received.messageId()));
            begin(BookEvent.SUPPLEMENTED, known.supplemented(received.messageId()), replies);
        } else if (message instanceof AmendmentDispatch amendment) {
            check(amendment.papers());
            acknowledge(received, replies);
            amend(amendment, received.messageId());
        }
    }

    /** A result to be returned here: fetched whole, then receipted under a number that follows from the dossier. */
    private void take(WindowResult result, Received received, Replies replies) throws IOException {
        portal.files().redeem(result.document());
        var number = code + "-KQ-"
                + result.dossierCode().substring(result.dossierCode().indexOf('-') + 1);
        replies.send(
                id(received.messageId(), "taken"),
                received.messageId(),
                new ResultReceipt(result.dossierCode(), number, Instant.now()));
    }

    /** Written down while the dossier waits; the answer stays due as it was. Whoever has spoken already has spoken upon what was known then. */
    private void amend(AmendmentDispatch amendment, String messageId) {
        book.entry(amendment.dossierCode())
                .filter(known -> known.last().isWaiting())
                .ifPresent(known -> book.write(BookEvent.AMENDED, known, messageId));
    }

    private static Replies twice(Replies plain) {
        return (id, correlation, message) -> {
            plain.send(id, correlation, message);
            plain.send(id, correlation, message);
        };
    }

    private void check(Iterable<WirePaper> papers) throws IOException {
        for (var paper : papers) {
            portal.files().redeem(paper);
        }
    }

    private void acknowledge(Received received, Replies replies) {
        var message = received.message();
        var number = code + "-"
                + message.dossierCode().substring(message.dossierCode().indexOf('-') + 1);
        replies.send(
                id(received.messageId(), "acknowledged"),
                received.messageId(),
                new Acknowledgement(message.dossierCode(), number, Instant.now()));
    }

    private void begin(BookEvent event, Entry entry, Replies replies) throws IOException {
        var known = book.entry(entry.dossierCode());
        var again = known.isPresent() && known.get().dispatchId().equals(entry.dispatchId());
        var written = again ? known.get() : book.write(event, entry, entry.dispatchId());
        if (again && !written.last().isWaiting() && written.last() != BookEvent.STOPPED) {
            desk.repeat(written, replies);
            return;
        }
        if (delay.get().isZero() && !byHand) {
            desk.answer(written, desk.usual(written), replies);
            return;
        }
        var report = new StatusReport(written.dossierCode(), Words.say("report.begun"), Instant.now());
        replies.send(id(written.dispatchId(), "begun"), written.dispatchId(), report);
        plan(written);
    }

    private void plan(Entry entry) {
        if (!byHand) {
            planned.put(
                    entry.dossierCode(),
                    later.schedule(() -> inTime(entry), delay.get().toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    private void inTime(Entry entry) {
        try {
            answer(entry.dossierCode(), null);
        } catch (IOException | NotSentException notYet) {
            planned.put(entry.dossierCode(), later.schedule(() -> inTime(entry), RETRY_SECONDS, TimeUnit.SECONDS));
        }
    }

    /**
     * Answers a waiting dossier now.
     *
     * @param answer null: as this system usually does
     * @return false where no such dossier waits
     */
    boolean answer(String dossierCode, Answer answer) throws IOException {
        var entry = book.entry(dossierCode).filter(known -> known.last().isWaiting());
        if (entry.isEmpty()) {
            return false;
        }
        var replies = options.duplicate() ? twice(portal) : portal;
        desk.answer(entry.get(), answer == null ? desk.usual(entry.get()) : answer, replies);
        cancel(dossierCode);
        return true;
    }

    private void stop(DossierStopped stopped, String messageId) {
        cancel(stopped.dossierCode());
        book.entry(stopped.dossierCode()).ifPresent(entry -> book.write(BookEvent.STOPPED, entry, messageId));
    }

    private void cancel(String dossierCode) {
        var plan = planned.remove(dossierCode);
        if (plan != null) {
            plan.cancel(false);
        }
    }

    private static Entry entry(DossierDispatch dispatch, String messageId) {
        return new Entry(
                dispatch.dossierCode(),
                messageId,
                dispatch.procedureTitle(),
                dispatch.applicantName(),
                0,
                BookEvent.RECEIVED);
    }

    private static Entry unknown(String dossierCode, String messageId) {
        return new Entry(dossierCode, messageId, "", "", 0, BookEvent.SUPPLEMENTED);
    }

    static String id(String answered, String what) {
        return UUID.nameUUIDFromBytes((answered + ":" + what).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    String code() {
        return code;
    }

    Book book() {
        return book;
    }

    void delay(Duration next) {
        delay.set(next);
    }

    void byHand(boolean next) {
        byHand = next;
    }

    @Override
    public void close() throws IOException {
        portal.close();
        book.close();
    }
}
