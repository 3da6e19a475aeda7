package vn.gov.dvctt.notification;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a delivery status notification says (RFC 3464): which of our mails did not arrive, and why. A delay, or somebody's answer, is none. */
record Bounce(long noticeId, String why) {
    private static final Pattern OURS = Pattern.compile("<?notice-(\\d{1,18})@dvctt>?");
    private static final int MOST_PARTS = 10;

    static Optional<Bounce> read(Part message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report") || !(message.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        var failed = Optional.<String>empty();
        var ours = Optional.<Long>empty();
        for (int index = 0; index < Math.min(parts.getCount(), MOST_PARTS); index++) {
            var part = parts.getBodyPart(index);
            if (part.isMimeType("message/delivery-status")) {
                failed = failure(part);
            }
            if (part.isMimeType("text/rfc822-headers") || part.isMimeType("message/rfc822")) {
                ours = notice(part);
            }
        }
        var why = failed;
        return ours.flatMap(id -> why.map(words -> new Bounce(id, words)));
    }

    /** The first group of lines is about the mail, each further one about a recipient; ours have one. */
    private static Optional<String> failure(BodyPart part) throws MessagingException, IOException {
        try (var lines = raw(part)) {
            new InternetHeaders(lines);
            var recipient = new InternetHeaders(lines);
            if (!"failed".equalsIgnoreCase(recipient.getHeader("Action", null))) {
                return Optional.empty();
            }
            var said = recipient.getHeader("Diagnostic-Code", null);
            return Optional.of(said == null ? recipient.getHeader("Status", null) : said.replaceAll("\\s+", " "));
        }
    }

    private static Optional<Long> notice(BodyPart part) throws MessagingException, IOException {
        try (var lines = raw(part)) {
            var id = new InternetHeaders(lines).getHeader("Message-ID", null);
            var known = OURS.matcher(id == null ? "" : id.strip());
            return known.matches() ? Optional.of(Long.parseLong(known.group(1))) : Optional.empty();
        }
    }

    private static InputStream raw(BodyPart part) throws MessagingException, IOException {
        return part.getInputStream();
    }
}
