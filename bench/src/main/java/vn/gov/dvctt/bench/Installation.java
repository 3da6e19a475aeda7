package vn.gov.dvctt.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A portal of the judge's own: {@code ./dvctt run} in a data folder and on ports of its own, so that it meets no other server. Started, killed without warning,
 * started again, stopped; everything else is done over HTTP and JMS as anybody would.
 */
public final class Installation implements AutoCloseable {
    /** Password of all seeded staff in such an installation; a portal for people draws its own. */
    public static final String STAFF_PASSWORD = "Bench-only-Password-2026";

    private static final Duration START_LIMIT = Duration.ofSeconds(330);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(90);

    private final Path root;
    private final Path home;
    private final int offset;
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> options = new ArrayList<>(List.of("--no-build"));
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Process script;

    /**
     * @param root   of the checkout, already built
     * @param home   data folder; need not exist
     * @param offset added to every port, on top of what {@code DVCTT_PORT_OFFSET} moves them by
     */
    public Installation(Path root, Path home, int offset) {
        this.root = root.toAbsolutePath().normalize();
        this.home = home.toAbsolutePath().normalize();
        this.offset = offset + Integer.parseInt(System.getenv().getOrDefault("DVCTT_PORT_OFFSET", "0"));
        environment.put("DVCTT_HOME", this.home.toString());
        environment.put("DVCTT_PORT_OFFSET", String.valueOf(this.offset));
        // the scanner knows the one test file: those of the machine take half a minute and a gigabyte
        environment.put("DVCTT_VIRUS_DATABASE", "none");
        environment.put("DVCTT_SEED_PASSWORD", STAFF_PASSWORD);
        environment.put("DVCTT_SEED_TOTP", Authenticator.STAFF_SECRET);
    }

    /** One that begins anew: whatever an earlier one left in the folder is gone, and the end of this process ends it too. */
    public static Installation fresh(Path root, Path home, int offset) throws IOException {
        if (Files.exists(home)) {
            try (var files = Files.walk(home)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        var installation = new Installation(root, home, offset);
        Runtime.getRuntime().addShutdownHook(new Thread(installation::endWithProcess));
        return installation;
    }

    public Installation with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** What its script is told, for calling the script once more. */
    public Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    /** A further option of {@code ./dvctt run}, such as {@code --with postgresql} or {@code -Dname=value}. */
    public Installation option(String... words) {
        options.addAll(List.of(words));
        return this;
    }

    public URI portal() {
        return URI.create("http://localhost:" + (8080 + offset));
    }

    public Path home() {
        return home;
    }

    public Path root() {
        return root;
    }

    public int offset() {
        return offset;
    }

    /** Starts and waits until the portal says it is up. Returns the time that took. */
    public Duration start() throws IOException, InterruptedException {
        if (isUp()) {
            throw new IOException("another portal answers at " + portal() + ": move the ports by DVCTT_PORT_OFFSET");
        }
        var from = Instant.now();
        launch();
        while (!isUp()) {
            if (!script.isAlive() || Duration.between(from, Instant.now()).compareTo(START_LIMIT) > 0) {
                throw new IOException("the portal did not start: see " + runLog());
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return Duration.between(from, Instant.now());
    }

    /** Starts without waiting. Returns the script, which ends by itself if the portal cannot start. */
    public Process launch() throws IOException {
        Files.createDirectories(home);
        var command = new ArrayList<>(List.of(root.resolve("dvctt").toString(), "run"));
        command.addAll(options);
        var builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(runLog().toFile()));
        builder.environment().putAll(environment);
        script = builder.start();
        return script;
    }

    /** What {@code ./dvctt run} says. */
    public Path runLog() {
        return home.resolve("run.log");
    }

    public boolean isUp() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(portal().resolve("/api/v1/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    public long serverPid() throws IOException {
        return pid("server");
    }

    public long partnerPid() throws IOException {
        return pid("partner");
    }

    private long pid(String name) throws IOException {
        return Long.parseLong(
                Files.readString(home.resolve("run/" + name + ".pid")).strip().split("\\s+")[0]);
    }

    /** SIGKILL to the server alone, without warning; returns when the process and the script that owned it are gone. */
    public void kill() throws IOException, InterruptedException {
        var server = ProcessHandle.of(serverPid());
        server.ifPresent(ProcessHandle::destroyForcibly);
        server.ifPresent(handle -> handle.onExit().join());
        end();
    }

    /** Ends everything in order, as Ctrl-C does. */
    public void stop() throws InterruptedException {
        if (script != null && script.isAlive()) {
            script.destroy();
        }
        end();
    }

    private void end() throws InterruptedException {
        if (script != null && !script.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("the portal did not end within " + STOP_LIMIT);
        }
        script = null;
    }

    private void endWithProcess() {
        try {
            stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }
}
