package vn.gov.dvctt.bench.probe;

import jakarta.jms.ConnectionFactory;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import vn.gov.dvctt.account.api.SignIn;
import vn.gov.dvctt.document.api.SealedFiles;
import vn.gov.dvctt.document.api.Verification;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.processing.api.IntakeDesk;
import vn.gov.dvctt.processing.api.TaskDesk;

/**
 * {@code GET /probe/run?what=…&count=…&threads=…&rate=…}: does it and answers with a number as text: operations a second, or a count.
 */
@WebServlet(urlPatterns = "/run", loadOnStartup = 1)
public class ProbeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST_THREADS = 16;

    private transient DataSource database;
    /** Makes and drops what the portal's own user may not. */
    private transient DataSource owner;

    private transient Ground ground;
    private transient PlainRows rows;
    private transient PlainBroker broker;
    private transient Archive archive;
    private transient Desk worklist;
    private transient FrontDoor door;
    private transient Signatures signatures;

    @Override
    public void init() throws ServletException {
        try {
            var names = new InitialContext();
            database = (DataSource) names.lookup("java:/jdbc/dvctt");
            broker = new PlainBroker((ConnectionFactory) names.lookup("java:/jms/dvctt"));
            ground = new Ground(
                    database,
                    (DossierDesk) names.lookup("java:global/dvctt/ejb/DossierDeskBean!" + DossierDesk.class.getName()),
                    (IntakeDesk) names.lookup("java:global/dvctt/ejb/IntakeDeskBean!" + IntakeDesk.class.getName()));
            rows = new PlainRows(database);
            owner = (DataSource) names.lookup("java:/jdbc/dvctt-owner");
            archive = new Archive(owner);
            door = new FrontDoor(
                    database, (SignIn) names.lookup("java:global/dvctt/ejb/SignInBean!" + SignIn.class.getName()));
            signatures = new Signatures(
                    (Verification)
                            names.lookup("java:global/dvctt/ejb/VerificationBean!" + Verification.class.getName()),
                    (SealedFiles) names.lookup("java:global/dvctt/ejb/SealedFilesBean!" + SealedFiles.class.getName()));
            worklist = new Desk(database, (TaskDesk)
                    names.lookup("java:global/dvctt/ejb/TaskDeskBean!" + TaskDesk.class.getName()));
        } catch (NamingException e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            response.setContentType("text/plain;charset=UTF-8");
            if ("figures".equals(request.getParameter("what"))) {
                response.getWriter().println(worklist.counting(number(request, "count")));
                return;
            }
            response.getWriter()
                    .println(figure(
                            request.getParameter("what"),
                            number(request, "count"),
                            number(request, "threads"),
                            number(request, "rate")));
        } catch (IOException | ServletException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static int number(HttpServletRequest request, String name) {
        var text = request.getParameter(name);
        return text == null ? 1 : Integer.parseInt(text);
    }

    private double figure(String what, int count, int threads, int rate) throws Exception {
        var crew = new Crew(Math.min(MOST_THREADS, threads));
        return switch (what) {
            case "prepare" -> prepare(count);
            case "submit" -> crew.rate(count, ground::submitOne);
            case "rows" -> rows(count, crew);
            case "receive" -> crew.rate(count, receiving());
            case "pace" -> crew.pace(count, rate, receiving());
            case "slowest" -> ground.slowest(count);
            case "closed" -> ground.closedRoutes();
            case "unsent" -> ground.unsentNotices();
            case "door" -> people(count);
            case "signin" -> crew.rate(count, door::signInOne);
            case "hash" -> crew.rate(count, door::hashOne);
            case "sealed" -> signatures.prepare();
            case "verify" -> crew.rate(count, signatures::verifyOne);
            case "bare" -> crew.rate(count, signatures::bareOne);
            case "archive" -> archive(count);
            case "commits" -> commits(count, crew);
            case "messages" -> broker.rate(count, crew);
            default -> throw new ServletException("nothing is known of " + what);
        };
    }

    private double prepare(int count) throws Exception {
        ground.prepare(count);
        return count;
    }

    private double people(int count) throws SQLException {
        door.prepare(count);
        return count;
    }

    private double archive(int count) throws Exception {
        return archive.grow(count, ground.received());
    }

    private double rows(int count, Crew crew) throws Exception {
        rows.prepare(count);
        return crew.rate(count, rows::writeOne);
    }

    private Crew.Operation receiving() throws SQLException {
        var official = ground.official();
        return () -> ground.receiveOne(official);
    }

    private double commits(int count, Crew crew) throws Exception {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists bench_commit (id bigint generated always as identity primary key, body varchar(200))");
        }
        return crew.rate(count, this::commitOne);
    }

    private void commitOne() throws SQLException {
        try (var connection = owner.getConnection();
                var insert =
                        connection.prepareStatement("insert into bench_commit (body) values ('one durable row')")) {
            insert.executeUpdate();
        }
    }
}
