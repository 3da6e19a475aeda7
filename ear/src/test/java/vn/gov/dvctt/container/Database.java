package vn.gov.dvctt.container;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** The portal's database under its owner, asked in plain SQL what is really there. */
final class Database {
    private Database() {}

    private static DataSource source() {
        try {
            return (DataSource) new InitialContext().lookup("java:/jdbc/dvctt-owner");
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the only row. */
    static String one(String sql, Object... values) {
        var found = all(sql, values);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " rows for " + sql);
        }
        return found.get(0);
    }

    static long number(String sql, Object... values) {
        return Long.parseLong(one(sql, values));
    }

    /** The columns of each row, joined by a bar. */
    static List<String> all(String sql, Object... values) {
        try (var connection = source().getConnection();
                var select = connection.prepareStatement(sql)) {
            fill(select, values);
            try (var rows = select.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    var row = new ArrayList<String>();
                    for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        row.add(String.valueOf(rows.getString(column)));
                    }
                    found.add(String.join("|", row));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static void change(String sql, Object... values) {
        try (var connection = source().getConnection();
                var statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            statement.setObject(index + 1, values[index]);
        }
    }
}
