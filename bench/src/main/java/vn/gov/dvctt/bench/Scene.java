package vn.gov.dvctt.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Where a bench plays: the checkout, a portal of its own, and the probe beside it. */
public final class Scene {
    private static final int REST_SECONDS = 300;
    private static final Duration PROBE_LIMIT = Duration.ofMinutes(30);

    private final Path root;
    private final Installation portal;
    // over HTTP/2 the server would hang up on a request that takes more than a minute
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public Scene(Path root, Installation portal) {
        this.root = root;
        this.portal = portal;
    }

    Path root() {
        return root;
    }

    Installation portal() {
        return portal;
    }

    ServerCpu server() throws IOException {
        return new ServerCpu(portal.serverPid());
    }

    /** Puts the probe into the running server and waits until it answers. */
    public void deployProbe() throws IOException, InterruptedException {
        var aside = Files.createTempFile(portal.home(), "probe", ".war");
        ProbeWar.write(aside, false);
        Files.copy(aside, portal.home().resolve("server/deployments/probe.war"));
        Files.delete(aside);
        var page = portal.portal().resolve("/probe/smallest.xhtml");
        for (int attempt = 0; status(page) != 200; attempt++) {
            if (attempt == 300) {
                throw new IOException("the probe does not answer at " + page);
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /** Asks the probe for a figure. */
    double probe(String what, int count, int threads) throws IOException, InterruptedException {
        return probe(what, count, threads, 1);
    }

    /** @param rate operations a second, where they are paced */
    double probe(String what, int count, int threads, int rate) throws IOException, InterruptedException {
        return Double.parseDouble(ask(what, count, threads, rate));
    }

    /** Asks the probe for how long each of so many calls took, in milliseconds. */
    double[] times(String what, int count) throws IOException, InterruptedException {
        return ask(what, count, 1, 1).lines().mapToDouble(Double::parseDouble).toArray();
    }

    private String ask(String what, int count, int threads, int rate) throws IOException, InterruptedException {
        var address = portal.portal()
                .resolve("/probe/run?what=" + what + "&count=" + count + "&threads=" + threads + "&rate=" + rate);
        var answer = http.send(
                HttpRequest.newBuilder(address).timeout(PROBE_LIMIT).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(what + ": " + answer.statusCode() + " "
                    + answer.body().lines().limit(5).toList());
        }
        return answer.body().strip();
    }

    /** Waits until the server has sent the mails of what was measured before, and lies still. */
    void rest() throws IOException, InterruptedException {
        for (int attempt = 0; probe("unsent", 1, 1) > 0; attempt++) {
            if (attempt == REST_SECONDS) {
                throw new IOException("mails are still waiting after " + REST_SECONDS + " s");
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    int status(URI address) throws InterruptedException {
        try {
            return http.send(
                            HttpRequest.newBuilder(address)
                                    .timeout(Duration.ofSeconds(10))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        }
    }
}
