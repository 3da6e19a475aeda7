package vn.gov.dvctt.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.document.api.ScanState;

class VerdictTest {
    private static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");

    @Test
    void onlyPlainlyCleanIsClean() {
        assertEquals(Verdict.CLEAN, Verdict.of("stream: OK\0"));
        assertEquals(new Verdict(ScanState.INFECTED, "Eicar-Test"), Verdict.of("stream: Eicar-Test FOUND\0"));
        assertEquals(
                ScanState.UNSCANNABLE,
                Verdict.of("stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND")
                        .state());
        assertEquals(
                ScanState.UNSCANNABLE,
                Verdict.of("INSTREAM size limit exceeded. ERROR").state());
        assertEquals(
                ScanState.UNSCANNABLE, Verdict.of("stream: OK but not quite").state());
    }

    @Test
    void aScannerThatIsAwayCallsNothingClean() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var away = new VirusScanner("127.0.0.1", port);
        assertFalse(away.isUp());
        assertTrue(away.ask(new ByteArrayInputStream(new byte[10])).isEmpty());
    }

    @Test
    void whatTheScannerNeverAnswersAboutEndsUnscannableAndCanBeTriedAgain() {
        var paper = new Paper(
                FileName.of("a.pdf"), "application/pdf", new StoredContent("0".repeat(64), 1), NOON, ScanState.WAITING);
        for (var i = 0; i < 7; i++) {
            paper.unanswered(NOON);
            assertEquals(ScanState.WAITING, stateOf(paper));
        }
        paper.unanswered(NOON);
        assertEquals(ScanState.UNSCANNABLE, stateOf(paper));
        paper.scanAgain(NOON);
        paper.judged(Verdict.CLEAN, NOON);
        assertEquals(ScanState.CLEAN, stateOf(paper));
    }

    private static ScanState stateOf(Paper paper) {
        return paper.state();
    }
}
