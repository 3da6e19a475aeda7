package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.dvctt.bench.Installation;

/** The finished system as {@code ./dvctt run} starts it, once for all journeys: server, partner, mailbox; ended with the tests' process. */
final class Portal {
    private static final int OFFSET = 3000;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+confirm[^\\s\"<>]*");
    private static Portal started;

    private final Installation installation;

    private Portal(Installation installation) {
        this.installation = installation;
    }

    static synchronized Portal shared() {
        if (started != null) {
            return started;
        }
        try {
            var root = Path.of("..").toRealPath();
            var installation = Installation.fresh(root, root.resolve("ear/target/journeys"), OFFSET);
            installation.with("DVCTT_PARTNER_OPTIONS", "--systems TNN,DDBD,CNTT,MT,BHD,DCKS,NSW");
            installation.start();
            started = new Portal(installation);
            return started;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** One that was started with settings of its own. */
    static Portal of(Installation installation) {
        return new Portal(installation);
    }

    /** One of its own, that believes it is so much later (or earlier) than it is. */
    static Portal at(String name, int offset, Duration ahead) throws IOException, InterruptedException {
        var root = Path.of("..").toRealPath();
        var portal = new Portal(Installation.fresh(root, root.resolve("ear/target/" + name), offset));
        portal.move(ahead);
        return portal;
    }

    /** One of its own whose staff have set up no authenticator app yet, as an installation for people begins. */
    static Portal withoutApps(String name, int offset) throws IOException, InterruptedException {
        var root = Path.of("..").toRealPath();
        var installation = Installation.fresh(root, root.resolve("ear/target/" + name), offset);
        installation.with("DVCTT_SEED_TOTP", "").start();
        return new Portal(installation);
    }

    /** Starts it, at another time. */
    void move(Duration ahead) throws IOException, InterruptedException {
        installation
                .with("LD_PRELOAD", library().toString())
                .with("FAKETIME", String.format("%+d", ahead.toSeconds()))
                // the time that passes is left alone: the virtual machine waits by it
                .with("FAKETIME_DONT_FAKE_MONOTONIC", "1")
                .with("FAKETIME_FORCE_MONOTONIC_FIX", "0")
                .start();
    }

    /** Where the library lies that tells another time. */
    static Path library() throws IOException {
        try (var found = Files.newDirectoryStream(Path.of("/usr/lib"), "*-linux-gnu")) {
            for (var folder : found) {
                var library = folder.resolve("faketime/libfaketime.so.1");
                if (Files.exists(library)) {
                    return library;
                }
            }
        }
        throw new IOException("libfaketime is not installed: ./dvctt test installs it");
    }

    Installation installation() {
        return installation;
    }

    Browser desktop() throws IOException {
        return Browser.desktop(base(), downloads());
    }

    Browser phone() throws IOException {
        return Browser.phone(base(), downloads());
    }

    Browser tablet() throws IOException {
        return Browser.tablet(base(), downloads());
    }

    Browser reader() throws IOException {
        return Browser.reader(base(), downloads());
    }

    String base() {
        var uri = installation.portal().toString();
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }

    /** Where browsers of the journeys put what they download. */
    Path downloads() throws IOException {
        return Files.createDirectories(installation.home().resolve("downloads"));
    }

    /** A file whose name begins so, once it is wholly there; it is taken out of the folder. */
    Path awaitDownload(String beginning) throws IOException, InterruptedException {
        var until = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(until)) {
            try (var files = Files.list(downloads())) {
                var found = files.filter(file -> file.getFileName().toString().startsWith(beginning))
                        .filter(file -> !file.toString().endsWith(".crdownload")
                                && !file.getFileName().toString().startsWith("."))
                        .findFirst();
                if (found.isPresent()) {
                    return Files.move(
                            found.get(),
                            Files.createTempFile(installation.home(), "taken", ".pdf"),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("nothing downloaded that begins with " + beginning);
    }

    /** Pictures of pages, for the README and for eyes. */
    Path picture(String name) {
        return installation.root().resolve("ear/target/pictures/" + name + ".png");
    }

    /** The confirmation link in the mail to this address. */
    String confirmationLink(String email) throws IOException, InterruptedException {
        return awaitMail(email, LINK).group();
    }

    /** Waits for the nth short message to this number, which lies in the folder that stands for a message centre. */
    Matcher awaitText(String phone, int nth, Pattern pattern) throws IOException, InterruptedException {
        var folder = Files.createDirectories(installation.home().resolve("sms"));
        var until = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(until)) {
            var found = new TreeMap<Integer, String>();
            try (var files = Files.list(folder)) {
                for (var file :
                        files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                    var lines = Files.readAllLines(file);
                    if (lines.get(0).equals(phone)) {
                        found.put(Integer.valueOf(file.getFileName().toString().replace(".txt", "")), lines.get(1));
                    }
                }
            }
            if (found.size() >= nth) {
                var matcher = pattern.matcher(List.copyOf(found.values()).get(nth - 1));
                assertTrue(matcher.find(), found::toString);
                return matcher;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("no message " + nth + " to " + phone);
    }

    /** Waits for a mail to this address whose text has the pattern. */
    Matcher awaitMail(String email, Pattern pattern) throws IOException, InterruptedException {
        var until = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(until)) {
            try (var mails = Files.list(installation.home().resolve("mail"))) {
                for (var mail :
                        mails.filter(file -> file.toString().endsWith(".eml")).toList()) {
                    var found = read(mail, email, pattern);
                    if (found != null) {
                        return found;
                    }
                }
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new AssertionError("no mail to " + email + " with " + pattern);
    }

    private static Matcher read(Path file, String email, Pattern pattern) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var message = new MimeMessage(Session.getInstance(new Properties()), stream);
            var to = message.getHeader("To", ",");
            if (to == null || !to.contains(email)) {
                return null;
            }
            var matcher = pattern.matcher(text(message));
            return matcher.find() ? matcher : null;
        } catch (MessagingException e) {
            throw new IOException(file.toString(), e);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        var content = part.getContent();
        if (content instanceof Multipart parts) {
            return text(parts.getBodyPart(0));
        }
        return content instanceof String text
                ? text
                : new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
