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
import vn.gov.dvctt.bench.Pages;
import vn.gov.dvctt.bench.Visitor;

/** {@code ./dvctt run} and {@code stop} as a person at two terminals meets them. */
class RunAndStopIT {
    private static final int OFFSET = 6000;
    private static final String EMAIL = "con-day@vi-du.example";

    private record Answer(int exit, String words) {}

    private final Path root = Path.of("..").toAbsolutePath().normalize();
    private final Path home = root.resolve("ear/target/script");

    @Test
    void aSecondRunSaysSoAndStopEndsEverythingAndDataSurvive() throws Exception {
        var portal = Installation.fresh(root, home, OFFSET);
        portal.start();
        var server = portal.serverPid();
        var partner = portal.partnerPid();
        var log = said(portal.portal().toString());
        assertTrue(log.contains(home.resolve("mail").toString()), "the mail folder is named");
        Pages.citizen(portal, EMAIL);

        var second = dvctt(portal, "run", "--no-build");
        assertNotEquals(0, second.exit());
        assertTrue(second.words().contains("already running in " + home), second.words());
        assertTrue(portal.isUp(), "the first run goes on");

        var stop = dvctt(portal, "stop");
        assertEquals(0, stop.exit(), stop.words());
        assertFalse(isAlive(server), "server");
        assertFalse(isAlive(partner), "partner");
        assertTrue(dvctt(portal, "stop").words().contains("Nothing runs"));

        portal.stop();
        portal.start();
        Pages.signInAgain(new Visitor(portal.portal()), EMAIL);
        portal.stop();
    }

    /** What the first terminal shows, once it shows this. */
    private String said(String words) throws IOException, InterruptedException {
        var log = home.resolve("run.log");
        for (var attempt = 0; attempt < 150 && !Files.readString(log).contains(words); attempt++) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
        var said = Files.readString(log);
        assertTrue(said.contains(words), said);
        return said;
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
