package vn.gov.dvctt.h2;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.Driver;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/**
 * H2's driver, whose transactions survive a killed server whole or not at all.
 *
 * <p>H2 2.2.224 puts its tables on disk one after the other while others go on writing (MVStore.collectChangedMapRoots). A transaction that writes and commits in that
 * moment lies in the file in part, without the undo log that would take it back, until the next write to the file a few milliseconds later. Killed in between, half of it
 * stays: of 10,000 payments with three kills one was booked without its receipt. So whatever a transaction wrote is put on disk before its commit begins, together with
 * its undo log: of what follows, the log or the whole is there.
 */
public final class WholeCommits extends Driver {
    private static final Object WRITING = new Object();
    private static final AtomicLong BEGUN = new AtomicLong();
    /** The last of those begun that came to its end. */
    private static long written;

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        var connection = super.connect(url, properties);
        if (connection == null || !(((JdbcConnection) connection).getSession() instanceof SessionLocal session)) {
            return connection;
        }
        return (Connection) Proxy.newProxyInstance(
                WholeCommits.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit") && session.hasPendingTransaction()) {
                        toDisk(session.getDatabase());
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    /** One write serves all who waited for one to begin; if it fails, the next of them writes itself, and fails its own commit if it must. */
    private static void toDisk(Database database) {
        var seen = BEGUN.get();
        synchronized (WRITING) {
            if (written <= seen) {
                var mine = BEGUN.incrementAndGet();
                database.checkpoint();
                written = mine;
            }
        }
    }
}
