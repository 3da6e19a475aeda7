package vn.gov.dvctt.bench.probe;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Timestamp;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import vn.gov.dvctt.bench.SampleAnswers;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.dossier.api.SaveAnswers;
import vn.gov.dvctt.processing.api.IntakeDesk;
import vn.gov.dvctt.processing.api.ReceiveDossier;

/**
 * The desks for the judge of the fault bench, one intent a call: {@code act=open&person=…} gives the draft's id, {@code act=submit&person=…&dossier=…} the
 * submission number, {@code act=secret&dossier=…} the secret on its slip, {@code act=receive&dossier=…} the dossier code. Answers only after the
 * desk's transaction is committed.
 */
@WebServlet(urlPatterns = "/intent", loadOnStartup = 1)
public class IntentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PROCEDURE = "1.004241";
    private static final String UNIT = "CNTT";

    private transient DataSource database;
    private transient DossierDesk desk;
    private transient IntakeDesk intake;

    @Override
    public void init() throws ServletException {
        try {
            var names = new InitialContext();
            database = (DataSource) names.lookup("java:/jdbc/dvctt");
            desk = (DossierDesk) names.lookup("java:global/dvctt/ejb/DossierDeskBean!" + DossierDesk.class.getName());
            intake = (IntakeDesk) names.lookup("java:global/dvctt/ejb/IntakeDeskBean!" + IntakeDesk.class.getName());
        } catch (NamingException e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            response.setContentType("text/plain;charset=UTF-8");
            var answer = answer(request.getParameter("act"), number(request, "person"), number(request, "dossier"));
            response.getWriter().println(answer);
        } catch (IOException | ServletException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static long number(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? 0 : Long.parseLong(text);
    }

    private String answer(String act, long person, long dossier) throws Exception {
        return switch (act) {
            case "open" -> open(person);
            case "submit" -> Identity.of(person, "CITIZEN").call(() -> desk.submit(dossier));
            case "receive" -> receive(dossier);
            case "secret" -> text("select lookup_secret from dossier where id = ?", dossier);
            case "decided" -> text("select count(*) from dossier where decided_at is not null", 0);
            default -> throw new ServletException("nothing is known of " + act);
        };
    }

    private String open(long person) throws Exception {
        if ("0".equals(text("select count(*) from account where id = ?", person))) {
            register(person);
        }
        return Identity.of(person, "CITIZEN").call(() -> {
            long draft = desk.openDraft(PROCEDURE);
            desk.saveAnswers(new SaveAnswers(
                    draft, SampleAnswers.of(desk.draft(draft).procedure().form())));
            return String.valueOf(draft);
        });
    }

    private void register(long person) throws SQLException {
        try (var connection = database.getConnection();
                var account = connection.prepareStatement(
                        "insert into account (id, revision, kind, state, name, email, phone_sealed, password_hash, opened_at, confirmed_at)"
                                + " values (?, 0, 'INDIVIDUAL', 'ACTIVE', 'Người thử', ?, '0243795686', 'none', ?, ?)")) {
            var now = new Timestamp(System.currentTimeMillis());
            account.setLong(1, person);
            account.setString(2, "thu" + person + "@vi-du.example");
            account.setTimestamp(3, now);
            account.setTimestamp(4, now);
            account.executeUpdate();
        }
    }

    /** Receives, or tells the code of one that is received already: whoever lost the answer may ask again. */
    private String receive(long dossier) throws Exception {
        var code = text("select dossier_code from dossier where id = ?", dossier);
        if (code != null) {
            return code;
        }
        long official = Long.parseLong(text(
                "select min(a.id) from account a join role_grant r on r.account_id = a.id where a.unit = '" + UNIT
                        + "' and r.role_name = 'INTAKE' and a.id > ?",
                0));
        int revision = Integer.parseInt(
                text("select max(revision) from task where dossier_id = ? and kind = 'INTAKE'", dossier));
        return Identity.of(official, "OFFICIAL", "INTAKE")
                .call(() -> intake.receive(new ReceiveDossier(dossier, revision, 0))
                        .code()
                        .value());
    }

    /** One value of one row; {@code id} fills the only parameter, where there is one. */
    private String text(String sql, long id) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            if (sql.contains("?")) {
                select.setLong(1, id);
            }
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}
