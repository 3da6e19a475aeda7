package vn.gov.dvctt.migration;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * Stands in for a database that is not here: everything is asked of it as of any other, every statement is written down as it would have been sent, and none is
 * carried out. A query finds nothing, a sequence gives the next number, a change changes one row.
 */
final class Scribe {
    private static final String NEXT = "(?i).*\\.NEXTVAL\\b.*";

    private final DataSource behind;
    private final List<String> written;
    private final AtomicLong numbers = new AtomicLong();

    private Scribe(DataSource behind, List<String> written) {
        this.behind = behind;
        this.written = written;
    }

    /** @param behind answers what is asked about the connection itself */
    static DataSource over(DataSource behind, List<String> written) {
        var scribe = new Scribe(behind, written);
        return proxy(DataSource.class, (method, values) -> switch (method.getName()) {
            case "getConnection" -> scribe.connection();
            default -> on(behind, method, values);
        });
    }

    private interface Answer {
        Object to(Method method, Object[] values) throws SQLException;
    }

    private Connection connection() throws SQLException {
        var real = behind.getConnection();
        return proxy(Connection.class, (method, values) -> switch (method.getName()) {
            case "prepareStatement" -> statement(real, (String) values[0]);
            default -> on(real, method, values);
        });
    }

    private PreparedStatement statement(Connection real, String sql) {
        written.add(sql);
        return proxy(PreparedStatement.class, (method, values) -> switch (method.getName()) {
            case "executeQuery" -> real.createStatement().executeQuery(found(sql));
            case "executeUpdate" -> 1;
            case "getConnection" -> real;
            default -> nothing(method.getReturnType());
        });
    }

    private String found(String sql) {
        return sql.matches(NEXT)
                ? "select " + (1000 * numbers.incrementAndGet())
                : "select cast(null as bigint) as nothing where 1 = 0";
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : null;
    }

    private static Object on(Object target, Method method, Object[] values) throws SQLException {
        try {
            return method.invoke(target, values);
        } catch (InvocationTargetException e) {
            throw new SQLException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                Scribe.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, values) -> answer.to(method, values)));
    }
}
