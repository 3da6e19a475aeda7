package vn.gov.dvctt.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** By the server's mail session. One connection carries a round; each mail is marked as it leaves, so that a crash repeats at most the one in hand. */
final class MailCarrier implements Carrier {
    private static final Logger LOG = Logger.getLogger(MailCarrier.class.getName());
    private static final String PATIENCE_MILLIS = "20000";

    private final NoticeBoxBean box;
    private final Session session;
    private final String base;
    private final Clock clock;

    /** @param base address of the portal, for links; without a slash at its end */
    MailCarrier(NoticeBoxBean box, Session session, String base, Clock clock) {
        this.box = box;
        this.session = session;
        this.base = base;
        this.clock = clock;
        // without these a mail server that accepts and then says nothing would hold the postman for ever
        session.getProperties().setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        session.getProperties().setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        session.getProperties().setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
    }

    @Override
    public void carry(List<Outgoing> due) {
        try (var transport = session.getTransport("smtp")) {
            transport.connect();
            due.forEach(each -> send(transport, each));
        } catch (MessagingException e) {
            LOG.log(Level.WARNING, "notices wait: no mail server ({0})", e.getMessage());
            due.forEach(each -> box.postpone(each.id(), kind(e), clock.instant()));
        }
    }

    private void send(Transport transport, Outgoing notice) {
        try {
            var letter = Letter.of(notice.wording(), notice.facts().and("base", base));
            var mail = new Mail(session, notice.noticeId(), notice.address(), letter, clock.instant());
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (AddressException e) {
            box.bounced(notice.id(), kind(e), clock.instant());
            return;
        } catch (SendFailedException e) {
            refused(notice, e);
            return;
        } catch (MessagingException | RuntimeException e) {
            LOG.log(Level.WARNING, "notice {0} waits: {1}", new Object[] {notice.noticeId(), kind(e)});
            box.postpone(notice.id(), kind(e), clock.instant());
            return;
        }
        box.sent(List.of(notice.id()), clock.instant());
    }

    /** What the server will never take (RFC 5321, 4.2.1: an answer that begins with 5) comes back; anything else may pass. */
    private void refused(Outgoing notice, SendFailedException e) {
        var unknown = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
        if (unknown || said(e).startsWith("5")) {
            box.bounced(notice.id(), said(e), clock.instant());
            return;
        }
        box.postpone(notice.id(), said(e), clock.instant());
    }

    /** The mail server's own words, such as "550 5.1.1 no such user". */
    private static String said(SendFailedException e) {
        var deeper = e.getNextException() == null ? e : e.getNextException();
        return deeper.getMessage() == null ? kind(e) : deeper.getMessage().strip();
    }

    private static String kind(Exception e) {
        return e.getClass().getSimpleName();
    }
}
