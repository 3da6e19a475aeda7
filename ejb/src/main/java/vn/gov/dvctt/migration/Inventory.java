package vn.gov.dvctt.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What there is in the owner's schema, as the database itself tells it. */
record Inventory(Connection connection, Dialect dialect) {
    static Inventory of(Connection connection) throws SQLException {
        return new Inventory(connection, Dialect.of(connection.getMetaData().getDatabaseProductName()));
    }

    List<String> tables() throws SQLException {
        return all(
                switch (dialect) {
                    case H2, POSTGRESQL ->
                        "select table_name from information_schema.tables where lower(table_schema) = 'public' and table_type like '%TABLE' order by table_name";
                    case ORACLE -> "select table_name from user_tables order by table_name";
                });
    }

    List<String> sequences() throws SQLException {
        return all(
                switch (dialect) {
                    case H2, POSTGRESQL ->
                        "select sequence_name from information_schema.sequences where lower(sequence_schema) = 'public' order by sequence_name";
                    case ORACLE -> "select sequence_name from user_sequences order by sequence_name";
                });
    }

    boolean hasUser(String name) throws SQLException {
        var sql =
                switch (dialect) {
                    case H2 -> "select 1 from information_schema.users where lower(user_name) = lower(?)";
                    case POSTGRESQL -> "select 1 from pg_roles where rolname = lower(?)";
                    case ORACLE -> "select 1 from all_users where username = upper(?)";
                };
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private List<String> all(String sql) throws SQLException {
        try (var query = connection.prepareStatement(sql);
                var rows = query.executeQuery()) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
