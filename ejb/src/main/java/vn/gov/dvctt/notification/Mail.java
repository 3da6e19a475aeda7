package vn.gov.dvctt.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** A letter as a message: plain text and HTML side by side, and an id that stays the same however often it is sent. */
class Mail extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final long noticeId;

    Mail(Session session, long noticeId, String email, Letter letter, Instant now) throws MessagingException {
        super(session);
        this.noticeId = noticeId;
        setFrom();
        setRecipient(Message.RecipientType.TO, new InternetAddress(email, true));
        setSubject(letter.subject(), UTF_8);
        setSentDate(Date.from(now));
        setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no holiday answers, please
        setContent(both(letter));
        saveChanges();
    }

    private static MimeMultipart both(Letter letter) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(letter.text(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<notice-" + noticeId + "@dvctt>");
    }
}
