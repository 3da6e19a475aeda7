package vn.gov.dvctt.bench.probe;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The plain indexes of tables, taken away while millions of rows are written and made again afterwards, as they were. On databases other than H2 they stay. */
final class Indexes {
    private static final String PLAIN =
            "select i.index_name, i.table_name, c.column_name, c.ordering_specification from information_schema.indexes i"
                    + " join information_schema.index_columns c on c.index_name = i.index_name and c.table_name = i.table_name"
                    + " where i.index_type_name = 'INDEX' and i.is_generated = false and i.table_name = ? order by i.index_name, c.ordinal_position";

    private final Connection connection;
    private final Map<String, String> made = new LinkedHashMap<>();

    Indexes(Connection connection) {
        this.connection = connection;
    }

    void takeAway(List<String> tables) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
            return;
        }
        for (var table : tables) {
            remember(table);
        }
        for (var name : made.keySet()) {
            run("drop index " + name);
        }
    }

    void makeAgain() throws SQLException {
        for (var create : made.values()) {
            run(create);
        }
    }

    private void remember(String table) throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        try (var select = connection.prepareStatement(PLAIN)) {
            select.setString(1, table.toUpperCase(Locale.ROOT));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    columns.computeIfAbsent(rows.getString(1), name -> new ArrayList<>())
                            .add(rows.getString(3) + " " + rows.getString(4));
                }
            }
        }
        columns.forEach((name, parts) ->
                made.put(name, "create index " + name + " on " + table + " (" + String.join(", ", parts) + ")"));
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
