package vn.gov.dvctt.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the application's user of the database may do: read and write rows, and nothing else. It can change no table, and what the ledger of acts holds it can
 * neither change nor take away. The tables belong to the owner, under whom the migrations run.
 */
record Rights(Dialect dialect, String user) {
    /** Written once, never changed: not even by whoever comes in through a hole in the application. */
    private static final Set<String> APPENDED_ONLY = Set.of("act");

    /** How far the migrations have come is the owner's affair. */
    private static final Set<String> OWNERS_OWN = Set.of("flyway_schema_history");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,62}");

    Rights {
        if (!NAME.matcher(user).matches()) {
            throw new IllegalArgumentException("no name for a user of a database: " + user);
        }
    }

    /** Makes the user. The password is our own random text; whatever else it might be is quoted. */
    List<String> user(String password) {
        var quoted = "'" + password.replace("'", "''") + "'";
        return switch (dialect) {
            case H2 ->
                List.of(
                        "create user if not exists " + user + " password " + quoted,
                        "alter user " + user + " set password " + quoted);
            case POSTGRESQL -> List.of("create role " + user + " login password " + quoted);
            case ORACLE ->
                List.of(
                        "create user " + user + " identified by \"" + password.replace("\"", "") + "\"",
                        "grant create session to " + user);
        };
    }

    /** May be said again at every start; tables that came meanwhile are among them. */
    List<String> grants(List<String> tables, List<String> sequences) {
        var grants = new ArrayList<String>();
        if (dialect == Dialect.POSTGRESQL) {
            grants.add("grant usage on schema public to " + user);
            grants.add("revoke create on schema public from public");
        }
        tables.stream()
                .filter(table -> !OWNERS_OWN.contains(table.toLowerCase(Locale.ROOT)))
                .forEach(table -> grants.addAll(grants(table)));
        sequences.forEach(sequence -> sequence(sequence).ifPresent(grants::add));
        return grants;
    }

    private List<String> grants(String table) {
        var appended = APPENDED_ONLY.contains(table.toLowerCase(Locale.ROOT));
        var given = "grant select, insert" + (appended ? "" : ", update, delete") + " on " + table + " to " + user;
        return List.of(given);
    }

    private Optional<String> sequence(String name) {
        return switch (dialect) {
            case H2 -> Optional.empty(); // open to everybody who may write into the schema
            case POSTGRESQL -> Optional.of("grant usage on sequence " + name + " to " + user);
            case ORACLE -> Optional.of("grant select on " + name + " to " + user);
        };
    }
}
