package vn.gov.dvctt.bench.probe;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Copies of one row, written in batches: what is not said stays as the sample has it. */
final class Copies {
    private final Row sample;
    private final List<String> columns;
    private final PreparedStatement insert;

    Copies(Connection connection, Row sample) throws SQLException {
        this.sample = sample;
        this.columns = new ArrayList<>(sample.values().keySet());
        var marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        this.insert = connection.prepareStatement(
                "insert into " + sample.table() + " (" + String.join(", ", columns) + ") values (" + marks + ")");
    }

    /** @param values by column; one that is null is written as null */
    void add(Map<String, Object> values) throws SQLException {
        for (int index = 0; index < columns.size(); index++) {
            var column = columns.get(index);
            var value = values.containsKey(column)
                    ? values.get(column)
                    : sample.values().get(column);
            insert.setObject(index + 1, value);
        }
        insert.addBatch();
    }

    /** What was added since the last time. */
    void write() throws SQLException {
        insert.executeBatch();
    }
}
