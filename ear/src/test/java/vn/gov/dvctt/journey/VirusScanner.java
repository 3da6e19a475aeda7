package vn.gov.dvctt.journey;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The scanner that {@code ./dvctt run} started beside a portal, sent away and called back. */
final class VirusScanner {
    private static final int PORT = 3310;
    private static final int ATTEMPTS = 300;

    private final Path home;
    private final int port;

    private VirusScanner(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    static VirusScanner of(Portal portal) {
        var installation = portal.installation();
        return new VirusScanner(installation.home(), PORT + installation.offset());
    }

    void stop() throws Exception {
        var pid = Long.parseLong(Files.readString(note()).strip());
        var process = ProcessHandle.of(pid);
        if (process.isPresent()) {
            process.get().destroy();
            process.get().onExit().get(30, TimeUnit.SECONDS);
        }
    }

    /** As the script starts it; the script will end it, too. */
    void start() throws IOException, InterruptedException {
        if (isUp()) {
            return;
        }
        var command = home.resolve("clamav/clamd").toString();
        var process = new ProcessBuilder(command, "--config-file=" + home.resolve("clamav/clamd.conf"))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log/clamd-again.log").toFile())
                .start();
        Files.writeString(note(), process.pid() + "\n");
        for (var attempt = 0; attempt < ATTEMPTS && !isUp(); attempt++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private boolean isUp() {
        try (var line = new Socket("127.0.0.1", port)) {
            return line.isConnected();
        } catch (IOException away) {
            return false;
        }
    }

    private Path note() {
        return home.resolve("run/scanner.pid");
    }
}
