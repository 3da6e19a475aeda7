package vn.gov.dvctt.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** From nothing to the first page, against the same server with a one-page application; and what the portal holds in memory when idle. */
final class BootBench implements Bench {
    private static final long IDLE_SECONDS = 15;

    @Override
    public boolean needsPortal() {
        return false;
    }

    @Override
    public Outcome run(Scene scene) throws Exception {
        var bare = scene.portal().home().resolveSibling("bare");
        // the first start makes the database: what is measured is every later one
        portal(scene);
        double[] idle = new double[1];
        var rounds = Rounds.of(() -> portal(scene, idle), () -> bare(scene, bare));
        erase(bare);
        return new Outcome(
                List.of(
                        new Figure(
                                "boot",
                                rounds.figure(),
                                "s",
                                rounds.bound(),
                                rounds.ratio(),
                                rounds.spread(),
                                "<=1.8x,<=15s,<=700MiB",
                                rounds.ratio() <= 1.8 && rounds.figure() <= 15),
                        new Figure(
                                "idle-memory", idle[0], "MiB", Double.NaN, Double.NaN, 0, "<=700MiB", idle[0] <= 700)),
                List.of(
                        "figure: seconds from ./dvctt run --no-build to 200 of the home page, the partner starting beside it",
                        "bound: seconds from standalone.sh with the same configuration to 200 of a one-page application",
                        "idle memory: resident set of the server " + IDLE_SECONDS + " s after the last start"));
    }

    private static double portal(Scene scene, double[] idle) throws Exception {
        double seconds = start(scene);
        TimeUnit.SECONDS.sleep(IDLE_SECONDS);
        idle[0] = scene.server().residentMegabytes();
        scene.portal().stop();
        return seconds;
    }

    private static void portal(Scene scene) throws Exception {
        start(scene);
        scene.portal().stop();
    }

    private static double start(Scene scene) throws Exception {
        long from = System.nanoTime();
        scene.portal().start();
        await(scene, scene.portal().portal().resolve("/"));
        return (System.nanoTime() - from) / 1e9;
    }

    private static void await(Scene scene, URI page) throws Exception {
        for (int attempt = 0; scene.status(page) != 200; attempt++) {
            if (attempt == 2000) {
                throw new IOException(page + " does not answer");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static double bare(Scene scene, Path base) throws Exception {
        erase(base);
        var wildfly = scene.root().resolve("wildfly-config/target/wildfly");
        copy(wildfly.resolve("standalone/configuration"), base.resolve("configuration"));
        ProbeWar.write(Files.createDirectories(base.resolve("deployments")).resolve("probe.war"), true);
        int offset = scene.portal().offset() + 50;
        var builder = new ProcessBuilder(
                wildfly.resolve("bin/standalone.sh").toString(),
                "-c",
                "dvctt.xml",
                "-Djboss.server.base.dir=" + base,
                "-Ddvctt.home=" + base,
                "-Djboss.socket.binding.port-offset=" + offset);
        builder.environment().put("JAVA_OPTS", "-Xms128m -Xmx768m -Duser.timezone=UTC -Djava.awt.headless=true");
        builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "1");
        builder.redirectErrorStream(true)
                .redirectOutput(base.resolve("console.log").toFile());
        long from = System.nanoTime();
        var process = builder.start();
        try {
            await(scene, URI.create("http://localhost:" + (8080 + offset) + "/probe/smallest.xhtml"));
            return (System.nanoTime() - from) / 1e9;
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.waitFor(60, TimeUnit.SECONDS);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    static void erase(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
