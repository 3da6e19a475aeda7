package vn.gov.dvctt.bench.probe;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One row of any table as its columns stand, to be written again with some of them changed. */
record Row(String table, Map<String, Object> values) {

    static Row of(Connection connection, String table, long id) throws SQLException {
        return one(connection, table, "id = ?", id);
    }

    /** One of a dossier's rows, or the dossier itself. */
    static Row latestOf(Connection connection, String table, long dossier) throws SQLException {
        return one(connection, table, ("dossier".equals(table) ? "id" : "dossier_id") + " = ?", dossier);
    }

    private static Row one(Connection connection, String table, String which, long id) throws SQLException {
        try (var select = connection.prepareStatement("select * from " + table + " where " + which)) {
            select.setLong(1, id);
            try (var rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw new SQLException("no row " + id + " in " + table);
                }
                var values = new LinkedHashMap<String, Object>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    var value = rows.getObject(column);
                    values.put(
                            rows.getMetaData().getColumnName(column),
                            value instanceof Clob ? rows.getString(column) : value);
                }
                return new Row(table, values);
            }
        }
    }

    /** With another value in a column; a column that the table does not have stays away. */
    Row with(String column, Object value) {
        var changed = new LinkedHashMap<>(values);
        changed.replace(column, value);
        return new Row(table, changed);
    }

    void insert(Connection connection) throws SQLException {
        var columns = new ArrayList<>(values.keySet());
        var marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (var insert = connection.prepareStatement(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")")) {
            for (int index = 0; index < columns.size(); index++) {
                insert.setObject(index + 1, values.get(columns.get(index)));
            }
            insert.executeUpdate();
        }
    }
}
