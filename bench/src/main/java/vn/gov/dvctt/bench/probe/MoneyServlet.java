package vn.gov.dvctt.bench.probe;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import vn.gov.dvctt.payment.api.BillDesk;
import vn.gov.dvctt.payment.api.Bills;
import vn.gov.dvctt.payment.api.CashDesk;
import vn.gov.dvctt.payment.api.DocumentKind;
import vn.gov.dvctt.payment.api.RaiseBill;
import vn.gov.dvctt.shared.CallSession;
import vn.gov.dvctt.shared.Refusal;

/**
 * The desks of money for the judge of payments, one intent a call: {@code act=bill&person=…&amount=…} gives the id of a bill (its reference is the person's), {@code
 * act=begin&person=…&bill=…} the reference of a payment, {@code act=depart&person=…&payment=…} where the browser would go, {@code act=cancel&person=…} and {@code
 * act=enquire&payment=…} what came of it. A refusal is answered by its key. Answers only after the desk's transaction is committed.
 */
@WebServlet(urlPatterns = "/money", loadOnStartup = 1)
public class MoneyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String[] UNITS = {"TNN", "DCKS", "MT", "KTTV", "DDBD", "BHD"};

    @Resource
    private transient UserTransaction transaction;

    private transient DataSource database;
    private transient BillDesk desk;
    private transient CashDesk cash;
    private transient Bills bills;

    @Override
    public void init() throws ServletException {
        try {
            var names = new InitialContext();
            database = (DataSource) names.lookup("java:/jdbc/dvctt");
            desk = (BillDesk) names.lookup("java:global/dvctt/ejb/BillDeskBean!" + BillDesk.class.getName());
            cash = (CashDesk) names.lookup("java:global/dvctt/ejb/CashDeskBean!" + CashDesk.class.getName());
            bills = (Bills) names.lookup("java:global/dvctt/ejb/BillsBean!" + Bills.class.getName());
        } catch (NamingException e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println(answer(request));
        } catch (Refusal refusal) {
            response.getWriter().println(refusal.key());
        } catch (IOException | ServletException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static long number(HttpServletRequest request, String name) {
        return Long.parseLong(request.getParameter(name));
    }

    private String answer(HttpServletRequest request) throws Exception {
        return switch (request.getParameter("act")) {
            case "bill" -> bill(number(request, "person"), number(request, "amount"));
            case "begin" -> begin(number(request, "person"), number(request, "bill"));
            case "depart" -> depart(request);
            case "cancel" -> cancel(number(request, "person"));
            case "enquire" -> enquire(number(request, "payment"));
            default -> throw new ServletException("nothing is known of " + request.getParameter("act"));
        };
    }

    private String bill(long person, long amount) throws Exception {
        register(person);
        return within(() -> String.valueOf(bills.raise(new RaiseBill(
                reference(person),
                UNITS[(int) (person % UNITS.length)],
                person,
                "Người thử " + person,
                "Phí thử",
                "PHI_THU",
                person % 2 == 0 ? DocumentKind.RECEIPT : DocumentKind.INVOICE,
                amount,
                amount,
                "Thử",
                "",
                Instant.now().plus(Duration.ofDays(10)),
                Instant.now()))));
    }

    private static String reference(long person) {
        return "THU-" + person;
    }

    private String begin(long person, long bill) throws Exception {
        CallSession.set(ticket(person));
        try {
            return Identity.of(person, "CITIZEN").call(() -> desk.begin(bill));
        } finally {
            CallSession.clear();
        }
    }

    private String depart(HttpServletRequest request) throws Exception {
        var back = "http://localhost:" + request.getLocalPort() + "/payment/return";
        return Identity.of(number(request, "person"), "CITIZEN")
                .call(() -> desk.departure(request.getParameter("payment"), back, "127.0.0.1"));
    }

    /** Tells what the bill has become: a cancellation may have come too late. */
    private String cancel(long person) throws Exception {
        within(() -> {
            bills.cancel(reference(person), "Không cần nữa", Instant.now());
            return "";
        });
        // only now: within the transaction the row is still as it was
        return text("select state from fee_bill where reference = ?", reference(person));
    }

    private String enquire(long payment) throws Exception {
        var unit = text("select unit from fee_payment where id = ?", payment);
        var official = Long.parseLong(text(
                "select min(a.id) from account a join role_grant r on r.account_id = a.id where r.role_name = 'ACCOUNTANT' and a.unit = ?",
                unit));
        return Identity.of(official, "OFFICIAL", "ACCOUNTANT")
                .call(() -> cash.enquire(payment).name());
    }

    private String within(Callable<String> work) throws Exception {
        transaction.begin();
        try {
            var answer = work.call();
            transaction.commit();
            return answer;
        } catch (Exception failed) {
            transaction.rollback();
            throw failed;
        }
    }

    private static String ticket(long person) {
        return "ve-thu-" + person;
    }

    /** A person who has just proved to be there. What a crash left of an earlier try is completed. */
    private void register(long person) throws Exception {
        var now = new Timestamp(System.currentTimeMillis());
        if ("0".equals(text("select count(*) from account where id = ?", person))) {
            insert(
                    "insert into account (id, revision, kind, state, name, email, phone_sealed, password_hash, opened_at, confirmed_at)"
                            + " values (?, 0, 'INDIVIDUAL', 'ACTIVE', 'Người thử', ?, '0243795686', 'none', ?, ?)",
                    person,
                    "thu" + person + "@vi-du.example",
                    now,
                    now);
        }
        if ("0".equals(text("select count(*) from account_session where id = ?", person))) {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(ticket(person).getBytes(StandardCharsets.UTF_8));
            insert(
                    "insert into account_session (id, revision, hash, account_id, stage, wrong_codes, begun_at, seen_at, proved_at)"
                            + " values (?, 0, ?, ?, 'OPEN', 0, ?, ?, ?)",
                    person,
                    HexFormat.of().formatHex(digest),
                    person,
                    now,
                    now,
                    now);
        }
    }

    private void insert(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }

    private String text(String sql, Object parameter) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, parameter);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}
