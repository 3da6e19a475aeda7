package vn.gov.dvctt.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The portal's server, configured the same, in a folder of its own and with nothing but a one-page application. */
final class BareServer {
    private static final int PATIENCE_SECONDS = 60;

    private final Path wildfly;
    private final Path base;
    private final int offset;
    private Process process;

    BareServer(Path root, Path base, int offset) throws IOException {
        this.wildfly = root.resolve("wildfly-config/target/wildfly");
        this.base = base;
        this.offset = offset;
        BootBench.erase(base);
        copy(wildfly.resolve("standalone/configuration"), Files.createDirectories(base.resolve("configuration")));
        ProbeWar.write(Files.createDirectories(base.resolve("deployments")).resolve("probe.war"), true);
    }

    URI page() {
        return URI.create("http://localhost:" + (8080 + offset) + "/probe/smallest.xhtml");
    }

    void start() throws IOException {
        var builder = new ProcessBuilder(
                wildfly.resolve("bin/standalone.sh").toString(),
                "-c",
                "dvctt.xml",
                "-Djboss.server.base.dir=" + base,
                "-Ddvctt.home=" + base,
                "-Djboss.socket.binding.port-offset=" + offset);
        // as in ./dvctt
        builder.environment()
                .put(
                        "JAVA_OPTS",
                        "-Xms128m -Xmx768m -Duser.timezone=UTC -Djava.awt.headless=true -Djboss.modules.system.pkgs=org.jboss.byteman");
        builder.environment().put("LAUNCH_JBOSS_IN_BACKGROUND", "1");
        builder.redirectErrorStream(true)
                .redirectOutput(base.resolve("console.log").toFile());
        process = builder.start();
    }

    void stop() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.list(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
