package vn.gov.dvctt.overlay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.bench.Installation;

/**
 * There is no Oracle server here, so the overlay is tried against a port where nobody listens: as far as Oracle's own driver, which has to answer. The server
 * then ends by itself, and says nothing of databases to people.
 */
class OracleIT {
    private static final int OFFSET = 2100;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String NO_LISTENER = "ORA-12541";

    @Test
    void theDriverItselfAnswersThatNobodyListens() throws Exception {
        var root = Path.of("..").toRealPath();
        int port = freePort();
        try (var portal = Installation.fresh(root, root.resolve("ear/target/oracle"), OFFSET)
                .with("DVCTT_DB_PASSWORD", "khong-ai-nghe")
                .option("--with", "oracle", "-Doracle.url=jdbc:oracle:thin:@//localhost:" + port + "/dvctt")) {
            var script = portal.launch();
            var pages = pagesUntilTheEnd(portal, script);

            assertNotEquals(0, script.exitValue(), "a portal without a database is not up");
            var log = Files.readString(portal.home().resolve("log/server.log"));
            assertTrue(log.contains("oracle.jdbc"), "Oracle's driver was asked");
            assertTrue(log.contains(NO_LISTENER), () -> "no word of Oracle's driver in " + portal.home());
            var told = Files.readString(portal.runLog());
            assertTrue(told.contains("the portal did not start"), told);
            assertTrue(told.contains(NO_LISTENER), told);
            assertEquals(Set.of(), technical(pages));
            assertFalse(Files.exists(portal.home().resolve("db/dvctt.mv.db")), "no other database took its place");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** What a person would have seen meanwhile. */
    private static Set<String> pagesUntilTheEnd(Installation portal, Process script) throws InterruptedException {
        var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var pages = new HashSet<String>();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!script.waitFor(200, TimeUnit.MILLISECONDS)) {
            assertTrue(System.nanoTime() < until, "still trying");
            try {
                var home = HttpRequest.newBuilder(portal.portal())
                        .timeout(Duration.ofSeconds(5))
                        .build();
                pages.add(http.send(home, HttpResponse.BodyHandlers.ofString()).body());
            } catch (IOException notYetOrNoMore) {
                pages.add("");
            }
        }
        return pages;
    }

    private static Set<String> technical(Set<String> pages) {
        pages.removeIf(page -> !page.contains("ORA-") && !page.contains("Exception") && !page.contains("jdbc"));
        return pages;
    }
}
