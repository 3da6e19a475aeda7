package vn.gov.dvctt.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import vn.gov.dvctt.dossier.api.DossierCode;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.dossier.api.ProgressOutcome;
import vn.gov.dvctt.dossier.api.SupplementItem;
import vn.gov.dvctt.dossier.api.SystemAnswer;
import vn.gov.dvctt.routing.api.DeadReason;
import vn.gov.dvctt.routing.message.Acknowledgement;
import vn.gov.dvctt.routing.message.DossierStopped;
import vn.gov.dvctt.routing.message.ProcessingResult;
import vn.gov.dvctt.routing.message.ResultReceipt;
import vn.gov.dvctt.routing.message.StatusReport;
import vn.gov.dvctt.routing.message.StopReason;
import vn.gov.dvctt.routing.message.SupplementAsked;
import vn.gov.dvctt.routing.message.WireDocument;
import vn.gov.dvctt.routing.message.WireMessage;

/** What a message from a system does to its dossier, inside the inbox's transaction. */
@Dependent
class Conversation {
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    private DossierProgress progress;

    @Inject
    private DossierReading dossiers;

    @Inject
    private Routes routes;

    @Inject
    private WireFiles files;

    @Inject
    private Exchanges exchanges;

    @Inject
    private HistoryWords words;

    @Inject
    private Event<ExchangePosted> posted;

    ProgressOutcome hear(Arrival arrival, WireMessage message, Instant now) {
        var code = new DossierCode(message.dossierCode());
        var system = arrival.system();
        if (message instanceof ResultReceipt receipt) {
            return taken(code, arrival, receipt, now);
        }
        var mine = routed(code, system);
        if (message instanceof Acknowledgement acknowledgement) {
            exchanges
                    .find(Direction.OUT, system, String.valueOf(arrival.correlation()))
                    .ifPresent(sent -> sent.acknowledge(now));
            return progress.note(code, system, words.acknowledged(acknowledgement.fileNumber()), now);
        }
        if (message instanceof StatusReport report) {
            return progress.note(code, system, report.text(), now);
        }
        if (message instanceof SupplementAsked asked) {
            return ask(code, system, asked, now);
        }
        return decide(code, mine, (ProcessingResult) message, now);
    }

    /** The window speaks only of results that it was given; its receipt is their return. */
    private ProgressOutcome taken(DossierCode code, Arrival arrival, ResultReceipt receipt, Instant now) {
        var given = exchanges
                .find(Direction.OUT, arrival.system(), String.valueOf(arrival.correlation()))
                .filter(sent -> sent.isResultOf(code.value()))
                .orElseThrow(() -> new NotUnderstood(DeadReason.FOREIGN_DOSSIER, code.value(), code.value()));
        given.acknowledge(now);
        var dossier = dossiers.byCode(code).orElseThrow();
        return progress.returned(dossier.id(), arrival.system(), words.taken(receipt.receiptNumber()), now);
    }

    /** A system speaks only of what was routed to it. */
    private Route routed(DossierCode code, String system) {
        return routes.route(code.value(), system).orElseThrow(() -> {
            var reason = dossiers.byCode(code).isPresent() ? DeadReason.FOREIGN_DOSSIER : DeadReason.UNKNOWN_DOSSIER;
            return new NotUnderstood(reason, code.value(), code.value());
        });
    }

    private ProgressOutcome ask(DossierCode code, String system, SupplementAsked asked, Instant now) {
        var items = asked.items().stream()
                .map(item -> new SupplementItem(item.path(), item.reason()))
                .toList();
        // to the end of the last day
        var answerBy = asked.answerBy().plusDays(1).atStartOfDay(VIETNAM).toInstant();
        return progress.askSupplement(code, system, items, answerBy, now);
    }

    private ProgressOutcome decide(DossierCode code, Route mine, ProcessingResult result, Instant now) {
        var system = mine.system();
        var paper = result.document() == null ? 0 : paper(code, system, result.document());
        if (!mine.isOpen()) {
            return ProgressOutcome.OUT_OF_STEP;
        }
        if (mine.advises()) {
            return advise(code, mine, result, paper, now);
        }
        var all = routes.all(code.value());
        if (all.size() > 1) {
            // takes the dossier's lock: of two systems that decide at once, the second sees what the first said
            var words = result.approved() ? this.words.approvedInPart() : this.words.refusedInPart();
            var noted = progress.note(code, system, words, now);
            if (noted != ProgressOutcome.RECORDED) {
                return noted;
            }
            routes.refresh(all);
        }
        return result.approved()
                ? approve(code, mine, all, paper, now)
                : refuse(code, mine, all, result.reason(), paper, now);
    }

    /** The ministry decides: what the system says is noted, and when the last one has spoken the process goes on. */
    private ProgressOutcome advise(DossierCode code, Route mine, ProcessingResult result, long paper, Instant now) {
        // takes the dossier's lock: of two systems that answer at once, the second sees what the first said
        progress.hold(mine.dossierId());
        var all = routes.all(code.value());
        routes.refresh(all);
        if (!mine.isOpen()) {
            return ProgressOutcome.OUT_OF_STEP;
        }
        var last = all.stream().noneMatch(route -> route != mine && route.isOpen());
        var said = words.advised(result.approved(), result.reason());
        var outcome = progress.advise(
                new SystemAnswer(code, mine.system(), result.approved(), said, result.reason(), paper, last), now);
        if (outcome == ProgressOutcome.RECORDED) {
            answer(mine, result, paper, now);
        }
        return outcome;
    }

    private static void answer(Route mine, ProcessingResult result, long paper, Instant now) {
        if (result.approved()) {
            mine.approve(paper, now);
            return;
        }
        mine.refuse(result.reason(), paper, now);
    }

    private ProgressOutcome approve(DossierCode code, Route mine, List<Route> all, long paper, Instant now) {
        var waiting = all.stream().anyMatch(route -> route != mine && route.isOpen());
        var outcome = waiting
                ? ProgressOutcome.RECORDED
                : progress.decide(code, mine.system(), true, null, leading(mine, all, paper), now);
        if (outcome == ProgressOutcome.RECORDED) {
            mine.approve(paper, now);
        }
        return outcome;
    }

    private static long leading(Route mine, List<Route> all, long paper) {
        return mine.isLead()
                ? paper
                : all.stream()
                        .filter(Route::isLead)
                        .mapToLong(Route::resultPaper)
                        .findFirst()
                        .orElse(paper);
    }

    private ProgressOutcome refuse(
            DossierCode code, Route mine, List<Route> all, String reason, long paper, Instant now) {
        var outcome = progress.decide(code, mine.system(), false, reason, paper, now);
        if (outcome == ProgressOutcome.RECORDED) {
            mine.refuse(reason, paper, now);
            all.stream().filter(Route::isOpen).forEach(other -> {
                other.stop(now);
                var stopped = new DossierStopped(code.value(), StopReason.REFUSED_ELSEWHERE, mine.system(), now);
                exchanges.add(Exchange.outgoing(other.system(), stopped, now));
                posted.fire(new ExchangePosted(other.system()));
            });
        }
        return outcome;
    }

    private long paper(DossierCode code, String system, WireDocument document) {
        var file = files.deposit(system, document.reference())
                .orElseThrow(() -> new NotUnderstood(DeadReason.UNKNOWN_FILE, document.reference(), code.value()));
        if (!file.agreesWith(document)) {
            throw new NotUnderstood(DeadReason.FILE_DIFFERS, document.sha256(), code.value());
        }
        return file.paperId();
    }
}
