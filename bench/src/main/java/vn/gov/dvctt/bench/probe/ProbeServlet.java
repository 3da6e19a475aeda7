package vn.gov.dvctt.bench.probe;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import vn.gov.dvctt.dossier.api.DossierDesk;
import vn.gov.dvctt.processing.api.IntakeDesk;

/** {@code GET /probe/run?what=…&count=…&threads=…}: does it and answers with a number as text: operations a second, or a count. */
@WebServlet(urlPatterns = "/run", loadOnStartup = 1)
public class ProbeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST_THREADS = 8;

    private transient DataSource database;
    private transient Ground ground;
    private transient PlainRows rows;
    private transient ConnectionFactory connections;

    /** One operation; each is one durable transaction or more. */
    private interface Operation {
        void run() throws Exception;
    }

    @Override
    public void init() throws ServletException {
        try {
            var names = new InitialContext();
            database = (DataSource) names.lookup("java:/jdbc/dvctt");
            connections = (ConnectionFactory) names.lookup("java:/jms/dvctt");
            ground = new Ground(
                    database,
                    (DossierDesk) names.lookup("java:global/dvctt/ejb/DossierDeskBean!" + DossierDesk.class.getName()),
                    (IntakeDesk) names.lookup("java:global/dvctt/ejb/IntakeDeskBean!" + IntakeDesk.class.getName()));
            rows = new PlainRows(database);
        } catch (NamingException e) {
            throw new ServletException(e);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int count = Integer.parseInt(request.getParameter("count"));
        int threads = Math.min(MOST_THREADS, Integer.parseInt(request.getParameter("threads")));
        try {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println(figure(request.getParameter("what"), count, threads));
        } catch (IOException | ServletException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private double figure(String what, int count, int threads) throws Exception {
        return switch (what) {
            case "prepare" -> prepare(count);
            case "submit" -> rate(count, threads, ground::submitOne);
            case "rows" -> {
                rows.learn();
                yield rate(count, threads, rows::writeOne);
            }
            case "receive" -> {
                var official = ground.official();
                yield rate(count, threads, () -> ground.receiveOne(official));
            }
            case "commits" -> commits(count, threads);
            case "messages" -> messages(count, threads);
            case "closed" -> ground.closedRoutes();
            default -> throw new ServletException("nothing is known of " + what);
        };
    }

    private double prepare(int count) throws Exception {
        ground.drafts(count);
        return count;
    }

    private double commits(int count, int threads) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table if not exists bench_commit (id bigint generated always as identity primary key, body varchar(200))");
        }
        return rate(count, threads, this::commitOne);
    }

    private void commitOne() throws SQLException {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement("insert into bench_commit (body) values ('one durable row')")) {
            insert.executeUpdate();
        }
    }

    /** {@code count} seconds on so many sessions at once; the sum. */
    private double messages(int count, int threads) throws Exception {
        var sum = new AtomicReference<>(0.0);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var futures = java.util.stream.IntStream.range(0, threads)
                    .mapToObj(index -> pool.submit(() -> {
                        try {
                            double rate = new PlainBroker(connections, "dvctt.bench").rate(count * 1_000_000_000L);
                            sum.accumulateAndGet(rate, Double::sum);
                        } catch (JMSException e) {
                            throw new IllegalStateException(e);
                        }
                    }))
                    .toList();
            for (var future : futures) {
                future.get();
            }
        } finally {
            pool.shutdown();
        }
        return sum.get();
    }

    private static double rate(int count, int threads, Operation operation) throws Exception {
        var failure = new AtomicReference<Exception>();
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var futures = java.util.stream.IntStream.range(0, threads)
                    .mapToObj(index -> pool.submit(() -> repeat(count / threads, operation, start, failure)))
                    .toList();
            long from = System.nanoTime();
            start.countDown();
            for (var future : futures) {
                future.get();
            }
            if (failure.get() != null) {
                throw failure.get();
            }
            return (count / threads) * threads * 1e9 / (System.nanoTime() - from);
        } finally {
            pool.shutdown();
        }
    }

    private static void repeat(
            int count, Operation operation, CountDownLatch start, AtomicReference<Exception> failure) {
        try {
            start.await();
            for (int done = 0; done < count && failure.get() == null; done++) {
                operation.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            failure.compareAndSet(null, e);
        }
    }
}
