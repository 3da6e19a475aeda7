package vn.gov.dvctt.account;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.gov.dvctt.account.api.SealedPlaces.Place;
import vn.gov.dvctt.shared.KeyRing;

/**
 * Rows of one place, over the connection of the running transaction: entities would not do, for to them nothing changes when the same text is sealed anew. The
 * row is locked before it is read and its version stays, so that nobody who is writing it at this moment is disturbed and nothing of theirs is lost.
 */
record SealedRows(Connection connection, Place place, KeyRing keys, LookupKey lookup) {
    /** Ids of the next rows. */
    List<Long> after(long id, int most) throws SQLException {
        var sql = "select " + place.key() + " from " + place.table() + " where " + place.key() + " > ? order by "
                + place.key();
        try (var query = connection.prepareStatement(sql)) {
            query.setMaxRows(most);
            query.setFetchSize(most);
            query.setLong(1, id);
            try (var rows = query.executeQuery()) {
                var found = new ArrayList<Long>();
                while (rows.next()) {
                    found.add(rows.getLong(1));
                }
                return found;
            }
        }
    }

    long last() throws SQLException {
        try (var query = connection.prepareStatement("select max(" + place.key() + ") from " + place.table());
                var rows = query.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /** Seals with the newest key what is clear or sealed with another. Gives how many rows that were. */
    int renew(Collection<Long> ids) throws SQLException {
        var stale = new LinkedHashMap<Long, Map<String, String>>();
        for (var id : ids) {
            var renewed = renewed(read(id));
            if (!renewed.isEmpty()) {
                write(id, renewed);
                stale.put(id, renewed);
            }
        }
        return stale.size();
    }

    private Map<String, String> read(long id) throws SQLException {
        var columns = columns();
        var sql = "select " + String.join(", ", columns) + " from " + place.table() + " where " + place.key()
                + " = ? for update";
        var row = new LinkedHashMap<String, String>();
        try (var query = connection.prepareStatement(sql)) {
            query.setLong(1, id);
            try (var rows = query.executeQuery()) {
                if (rows.next()) {
                    for (int at = 0; at < columns.size(); at++) {
                        row.put(columns.get(at), rows.getString(at + 1));
                    }
                }
            }
        }
        return row;
    }

    private List<String> columns() {
        var all = new ArrayList<>(place.columns());
        all.addAll(place.lookups().keySet());
        return all;
    }

    /** Column → what is to stand there, for those that do not stand right. */
    private Map<String, String> renewed(Map<String, String> row) {
        var renewed = new LinkedHashMap<String, String>();
        if (row.isEmpty()) {
            return renewed; // taken away meanwhile
        }
        place.columns().stream()
                .filter(column -> row.get(column) != null && !keys.isFresh(row.get(column)))
                .forEach(column -> renewed.put(column, keys.seal(keys.open(row.get(column)))));
        place.lookups().forEach((column, of) -> {
            if (row.get(column) == null && row.get(of) != null) {
                renewed.put(column, lookup.of(LookupKeys.PHONE, keys.open(row.get(of))));
            }
        });
        return renewed;
    }

    private void write(long id, Map<String, String> values) throws SQLException {
        var columns = List.copyOf(values.keySet());
        var set = columns.stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        try (var update = connection.prepareStatement(
                "update " + place.table() + " set " + set + " where " + place.key() + " = ?")) {
            for (int at : IntStream.range(0, columns.size()).toArray()) {
                update.setString(at + 1, values.get(columns.get(at)));
            }
            update.setLong(columns.size() + 1, id);
            update.executeUpdate();
        }
    }
}
