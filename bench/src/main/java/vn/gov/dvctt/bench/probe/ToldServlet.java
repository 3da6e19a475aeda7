package vn.gov.dvctt.bench.probe;

import jakarta.annotation.Resource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import javax.sql.DataSource;

/**
 * A bulk of notices for the judge: {@code act=bulk&first=…&count=…} writes, in one transaction, a person and what they are told for each number from {@code first} on; {@code
 * act=unsent} how many wait; {@code act=mails&count=…} sends as many mails of the same size by the same session with a durable row each, and gives how many a second.
 */
@WebServlet(urlPatterns = "/told", loadOnStartup = 1)
public class ToldServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 12;
    private static final double NANOS = 1e9;

    @Resource(lookup = "java:/jdbc/dvctt")
    private transient DataSource database;

    @Resource(lookup = "java:/jdbc/dvctt-owner")
    private transient DataSource owner;

    @Resource(lookup = "java:/mail/dvctt")
    private transient Session session;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setContentType("text/plain;charset=UTF-8");
        try {
            response.getWriter()
                    .println(
                            switch (request.getParameter("act")) {
                                case "bulk" -> bulk(number(request, "first"), (int) number(request, "count"));
                                case "unsent" -> unsent();
                                case "mails" -> mails((int) number(request, "count"));
                                default -> throw new ServletException("unknown act");
                            });
        } catch (SQLException | MessagingException e) {
            throw new ServletException(e);
        }
    }

    private static long number(HttpServletRequest request, String name) {
        return Long.parseLong(request.getParameter(name));
    }

    /** All or nothing: asked again after a crash, it finds what it has written. */
    private long bulk(long first, int count) throws SQLException {
        try (var connection = owner.getConnection()) {
            try (var select = connection.prepareStatement("select count(*) from notice where id = ?")) {
                select.setLong(1, first);
                try (var rows = select.executeQuery()) {
                    rows.next();
                    if (rows.getInt(1) > 0) {
                        return count;
                    }
                }
            }
            connection.setAutoCommit(false);
            write(connection, first, count);
            connection.commit();
            return count;
        }
    }

    private static void write(Connection connection, long first, int count) throws SQLException {
        var now = new Timestamp(System.currentTimeMillis());
        try (var account = connection.prepareStatement(
                        "insert into account (id, revision, kind, state, name, email, phone_sealed, password_hash, opened_at, confirmed_at)"
                                + " values (?, 0, 'INDIVIDUAL', 'ACTIVE', 'Người thử', ?, '0243795686', 'none', ?, ?)");
                var notice = connection.prepareStatement(
                        "insert into notice (id, revision, subject, account_id, facts, written_at, listed) values (?, 0, 'ROLES_TO_CONFIRM', ?, ?, ?, true)");
                var dispatch = connection.prepareStatement(
                        "insert into notice_dispatch (id, revision, notice_id, account_id, channel, lane, state, written_at, next_at, attempts)"
                                + " values (?, 0, ?, ?, 'MAIL', 'BULK', 'QUEUED', ?, ?, 0)")) {
            for (long id = first; id < first + count; id++) {
                fill(account, id, "thu" + id + "@vi-du.example", now, now);
                fill(notice, id, id, "{\"unit\":\"TNN\",\"count\":\"3\",\"page\":\"/\",\"day\":\"30/11/2026\"}", now);
                fill(dispatch, id, id, id, now, now);
            }
            account.executeBatch();
            notice.executeBatch();
            dispatch.executeBatch();
        }
    }

    private static void fill(java.sql.PreparedStatement statement, Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        statement.addBatch();
    }

    private long unsent() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from notice_dispatch where state = 'QUEUED' and lane = 'BULK'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private double mails(int count) throws SQLException, MessagingException {
        var words = "Một dòng của thư thử, dài như dòng của một thư báo thật trong hệ thống này.\n".repeat(LINES);
        try (var connection = owner.getConnection();
                var statement = connection.createStatement();
                var transport = session.getTransport("smtp")) {
            statement.execute("create table if not exists bench_mail (id bigint primary key, sent boolean)");
            statement.execute("delete from bench_mail");
            transport.connect();
            var from = System.nanoTime();
            for (int at = 0; at < count; at++) {
                var mail = new MimeMessage(session);
                mail.setFrom();
                mail.setRecipient(Message.RecipientType.TO, new InternetAddress("moc" + at + "@vi-du.example"));
                mail.setSubject("Thư thử", StandardCharsets.UTF_8.name());
                mail.setText(words, StandardCharsets.UTF_8.name());
                mail.saveChanges();
                transport.sendMessage(mail, mail.getAllRecipients());
                statement.execute("insert into bench_mail (id, sent) values (" + at + ", true)");
            }
            return count * NANOS / (System.nanoTime() - from);
        }
    }
}
