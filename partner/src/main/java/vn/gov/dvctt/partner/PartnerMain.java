package vn.gov.dvctt.partner;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import vn.gov.dvctt.partner.client.Address;
import vn.gov.dvctt.partner.mail.MailDrop;
import vn.gov.dvctt.partner.money.PaymentGateway;
import vn.gov.dvctt.partner.post.PostOffice;
import vn.gov.dvctt.partner.signing.SigningService;

/** The reference specialised systems as a process of their own. Ends cleanly on SIGTERM. */
public final class PartnerMain {
    private static final long PATIENCE_MILLIS = 500;
    private static final int MAIL_PORT = 2525;
    private static final int GATEWAY_PORT = 2600;
    private static final int SIGNING_PORT = 2800;
    private static final int POST_PORT = 2700;

    private PartnerMain() {}

    public static void main(String... arguments) throws Exception {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException misspelt) {
            System.err.println(Options.USAGE);
            System.exit(2);
            return;
        }
        var home = Path.of(environment("DVCTT_HOME", "data")).toAbsolutePath();
        var offset = Integer.parseInt(environment("DVCTT_PORT_OFFSET", "0"));
        var mail = new MailDrop(home.resolve("mail"), MAIL_PORT + offset, Clock.systemUTC());
        mail.start();
        var gateway = new PaymentGateway(home.resolve("secrets").resolve("gateway.secret"), GATEWAY_PORT + offset);
        gateway.start();
        var signing = signing(home, SIGNING_PORT + offset);
        var post = new PostOffice(home.resolve("secrets").resolve("post.secret"), POST_PORT + offset);
        post.start();
        var later = Executors.newScheduledThreadPool(2);
        var systems = open(options, home, offset, later);
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            gateway.close();
            signing.ifPresent(SigningService::close);
            post.close();
            close(systems, later, mail);
        }));
        if (System.console() == null) {
            ended.await();
        }
        new Console(systems, System.out)
                .run(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
        System.exit(0);
    }

    /** Its authority is believed by the portal: none where others than this machine reach the portal. */
    private static Optional<SigningService> signing(Path home, int port) throws IOException {
        if (!environment("DVCTT_BIND", "127.0.0.1").matches("127\\..*|localhost|::1")) {
            return Optional.empty();
        }
        var service = new SigningService(home, port);
        service.start();
        return Optional.of(service);
    }

    private static List<SpecialisedSystem> open(Options options, Path home, int offset, ScheduledExecutorService later)
            throws IOException, InterruptedException {
        var press = new LetterPress();
        var systems = new ArrayList<SpecialisedSystem>();
        for (var code : options.systems()) {
            awaitPassword(home, code);
            var system = new SpecialisedSystem(
                    Address.ofInstallation(home, offset, code), home.resolve("partner"), options, press, later);
            system.open();
            systems.add(system);
        }
        return List.copyOf(systems);
    }

    /** The portal writes passwords at its first start, which may be going on just now. */
    private static void awaitPassword(Path home, String code) throws InterruptedException {
        while (Files.notExists(home.resolve("secrets").resolve(code + ".password"))) {
            Thread.sleep(PATIENCE_MILLIS);
        }
    }

    private static void close(List<SpecialisedSystem> systems, ScheduledExecutorService later, MailDrop mail) {
        mail.close();
        later.shutdownNow();
        systems.parallelStream().forEach(system -> {
            try {
                system.close();
            } catch (IOException failure) {
                System.err.println(system.code() + ": " + failure.getMessage());
            }
        });
    }

    private static String environment(String name, String otherwise) {
        var value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
