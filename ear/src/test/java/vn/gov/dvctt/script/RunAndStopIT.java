package vn.gov.dvctt.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.bench.Installation;

/** {@code ./dvctt run} and {@code stop} as a person at two terminals meets them. */
class RunAndStopIT {
    private static final int OFFSET = 6000;

    private record Answer(int exit, String words) {}

    private final Path root = Path.of("..").toAbsolutePath().normalize();
    private final Path home = root.resolve("ear/target/script");

    @Test
    void aSecondRunSaysSoAndStopEndsEverythingAndDataSurvive() throws Exception {
        var portal = Installation.fresh(root, home, OFFSET);
        portal.start();
        var server = portal.serverPid();
        var partner = portal.partnerPid();
        var log = Files.readString(home.resolve("run.log"));
        assertTrue(log.contains(portal.portal().toString()), "addresses are printed");
        assertTrue(log.contains("Shown once, then deleted"), "first accounts are shown");

        var second = dvctt(portal, "run", "--no-build");
        assertNotEquals(0, second.exit());
        assertTrue(second.words().contains("already running in " + home), second.words());
        assertTrue(portal.isUp(), "the first run goes on");

        var stop = dvctt(portal, "stop");
        assertEquals(0, stop.exit(), stop.words());
        assertFalse(isAlive(server), "server");
        assertFalse(isAlive(partner), "partner");
        assertTrue(dvctt(portal, "stop").words().contains("Nothing runs"));

        Files.move(home.resolve("run.log"), home.resolve("first-run.log"));
        portal.stop();
        portal.start();
        var again = Files.readString(home.resolve("run.log"));
        assertFalse(again.contains("Shown once"), "accounts are shown at the first start only: the database survived");
        portal.stop();
    }

    private Answer dvctt(Installation portal, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(root.resolve("dvctt").toString());
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().putAll(portal.environment());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "ends");
        return new Answer(process.exitValue(), said);
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
