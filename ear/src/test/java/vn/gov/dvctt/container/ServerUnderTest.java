package vn.gov.dvctt.container;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.spi.event.container.BeforeStart;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;
import vn.gov.dvctt.bench.Installation;

/** Gives Arquillian the finished system as its container: {@code ./dvctt run} in a folder of its own, started once for all tests of this package. */
public class ServerUnderTest implements LoadableExtension {
    private static final int OFFSET = 2000;
    private static final int MANAGEMENT = 9990;
    private static final int MANAGEMENT_ATTEMPTS = 60;

    private static Installation installation;

    @Override
    public void register(ExtensionBuilder builder) {
        try {
            var root = Path.of("..").toRealPath();
            installation = Installation.fresh(root, root.resolve("ear/target/arquillian"), OFFSET);
            System.setProperty("dvctt.test.server", root + "/wildfly-config/target/wildfly");
            System.setProperty("dvctt.test.management", String.valueOf(MANAGEMENT + installation.offset()));
            builder.observer(Start.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Called by Arquillian before it looks for its container. */
    public static class Start {
        public void start(@Observes BeforeStart event) throws IOException, InterruptedException {
            installation.start();
            for (int attempt = 1; ; attempt++) {
                try {
                    openToArquillian();
                    return;
                } catch (IOException e) {
                    // pages are served a moment before the management port is: on a busy machine a long one
                    if (attempt == MANAGEMENT_ATTEMPTS) {
                        throw e;
                    }
                    TimeUnit.SECONDS.sleep(1);
                }
            }
        }

        /** Arquillian asks over JMX where its tests landed; an installation for people has that door walled up. */
        private static void openToArquillian() throws IOException {
            var door = Operations.createAddOperation(
                    new ModelNode().add("subsystem", "jmx").add("remoting-connector", "jmx"));
            door.get("use-management-endpoint").set(true);
            try (var management =
                    ModelControllerClient.Factory.create("localhost", MANAGEMENT + installation.offset())) {
                var answer = management.execute(door);
                if (!Operations.isSuccessfulOutcome(answer)) {
                    throw new IOException(answer.toString());
                }
            }
        }
    }
}
