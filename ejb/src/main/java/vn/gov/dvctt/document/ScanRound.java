package vn.gov.dvctt.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.document.api.PaperView;
import vn.gov.dvctt.document.api.ScanState;

/** Takes what is in line to the scanner, one content after the other, outside of any transaction. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScanRound {
    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.document");
    private static final int BATCH = 20;
    /** The next round goes on where this one stopped. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @EJB
    private ScanBook book;

    @Inject
    private ContentStore store;

    @Inject
    private VirusScanner scanner;

    /** Nothing is tried, and nothing's tries are counted, while the scanner is away. Gives whether it was there. */
    public boolean go() {
        var until = Instant.now().plus(LONGEST);
        var batch = book.due(Instant.now(), BATCH);
        while (!batch.isEmpty() && Instant.now().isBefore(until)) {
            if (!scanner.isUp()) {
                return false;
            }
            batch.stream().map(PaperView::sha256).distinct().forEach(this::scan);
            batch = book.due(Instant.now(), BATCH);
        }
        return true;
    }

    private void scan(String sha256) {
        var verdict = asked(sha256);
        if (verdict.isEmpty()) {
            book.unanswered(sha256, Instant.now());
            return;
        }
        book.settle(sha256, verdict.get(), Instant.now());
        if (verdict.get().state() != ScanState.CLEAN) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "content {0}: {1}",
                    sha256,
                    verdict.get().state());
        }
    }

    private Optional<Verdict> asked(String sha256) {
        try (var content = store.open(sha256)) {
            return scanner.ask(content);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
