package vn.gov.dvctt.bench.probe;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import vn.gov.dvctt.shared.Folded;

/**
 * Years of dossiers of one unit: every row that one which went over the desks has, except letters, alarms, the ledger of acts and papers, written again for each.
 * Of twenty, fourteen are decided, three lie before a handler, two wait to be received, one waits for its applicant. A third of what lies before handlers is
 * held by the one who reads, and a third by nobody. That official has opened every other dossier, and has not seen sixty changes, whatever the size.
 */
final class Archive {
    static final long FIRST_ID = 6_000_000_000_000L;
    /** Where ids of rows begin that are several to a dossier. */
    private static final int ROWS_EACH = 4;

    private static final int CHANGED = 60;
    private static final int OWN = 60;
    private static final int COMMIT = 500;
    private static final List<String> SAMPLED =
            List.of("dossier", "dossier_step", "task", "clock_event", "running_clock", "register_entry");
    private static final List<String> INDEXED =
            List.of("dossier", "task", "task_look", "running_clock", "register_entry");

    private final DataSource database;
    private final Map<String, Row> samples = new LinkedHashMap<>();
    private long official;
    private long citizen;
    private int size;

    Archive(DataSource database) {
        this.database = database;
    }

    /**
     * Grows to so many dossiers. Gives how many were added a second.
     *
     * @param sample a dossier that was received by the desks
     */
    double grow(int count, long sample) throws Exception {
        long start = System.nanoTime();
        int before = size;
        try (var connection = database.getConnection()) {
            if (samples.isEmpty()) {
                look(connection, sample);
            }
            var indexes = new Indexes(connection);
            indexes.takeAway(INDEXED);
            try {
                write(before, count);
            } finally {
                indexes.makeAgain();
            }
        }
        size = count;
        return (count - before) * 1e9 / (System.nanoTime() - start);
    }

    /** In as many parts as there are processors to write them. */
    private void write(int from, int to) throws Exception {
        int parts = Runtime.getRuntime().availableProcessors();
        var pool = Executors.newFixedThreadPool(parts);
        try {
            var writing = new ArrayList<Future<?>>();
            for (int part = 0; part < parts; part++) {
                int first = from + (int) ((long) (to - from) * part / parts);
                int end = from + (int) ((long) (to - from) * (part + 1) / parts);
                writing.add(pool.submit(() -> {
                    writePart(first, end);
                    return null;
                }));
            }
            for (var part : writing) {
                part.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private void look(Connection connection, long sample) throws SQLException {
        for (var table : SAMPLED) {
            samples.put(table, Row.latestOf(connection, table, sample));
        }
        var look = new LinkedHashMap<String, Object>();
        List.of("ID", "OFFICIAL_ID", "DOSSIER_ID", "LOOKED_AT", "CHANGED_AT", "HAPPENED")
                .forEach(column -> look.put(column, null));
        samples.put("task_look", new Row("task_look", look));
        official = account(connection, "thuly.tnn@dvctt.example");
        citizen = account(connection, "danhsach@vi-du.example");
    }

    private static long account(Connection connection, String email) throws SQLException {
        try (var select = connection.prepareStatement("select id from account where email = ?")) {
            select.setString(1, email);
            try (var rows = select.executeQuery()) {
                return rows.next() ? rows.getLong(1) : -1;
            }
        }
    }

    private void writePart(int first, int end) throws SQLException {
        // the dossiers first: other rows refer to them
        var tables = new LinkedHashMap<String, Copies>();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (var sample : samples.values()) {
                tables.put(sample.table(), new Copies(connection, sample));
            }
            for (int place = first; place < end; place++) {
                add(tables, place);
                if (place % COMMIT == COMMIT - 1 || place == end - 1) {
                    for (var table : tables.values()) {
                        table.write();
                    }
                    connection.commit();
                }
            }
            connection.setAutoCommit(true);
        }
    }

    private void add(Map<String, Copies> tables, int place) throws SQLException {
        var state = ArchiveState.of(place);
        var known = known(place, state);
        tables.get("dossier").add(dossier(place, state, known));
        steps(tables.get("dossier_step"), place, state, known);
        tasks(tables.get("task"), place, state, known);
        if (state != ArchiveState.SUBMITTED) {
            clock(tables, place, state, known);
        }
        if (place % 2 == 0) {
            tables.get("task_look").add(seen(place, state));
        }
    }

    private static Map<String, Object> known(int place, ArchiveState state) {
        var known = new HashMap<String, Object>();
        known.put("DOSSIER_ID", FIRST_ID + place);
        known.put("SUBMISSION_NUMBER", Archived.number(place));
        known.put("DOSSIER_CODE", state == ArchiveState.SUBMITTED ? null : Archived.code(place));
        known.put("APPLICANT_NAME", Archived.applicant(place));
        known.put("APPLICANT_FOLDED", Folded.of(Archived.applicant(place)));
        known.put("UNIT", Archived.UNIT);
        known.put("DUE_AT", at(dueAt(place, state)));
        return known;
    }

    private static Instant dueAt(int place, ArchiveState state) {
        return state == ArchiveState.DECIDED
                ? Archived.submittedAt(place).plus(Duration.ofDays(20))
                : Archived.dueAt(place);
    }

    private Map<String, Object> dossier(int place, ArchiveState state, Map<String, Object> known) {
        var row = new HashMap<>(known);
        var submitted = Archived.submittedAt(place);
        row.put("ID", FIRST_ID + place);
        row.put("STATUS", state.status);
        row.put("APPLICANT_ID", place < OWN ? citizen : FIRST_ID + place / 5);
        row.put("ANSWERS", "{}");
        row.put("LOOKUP_SECRET", "1234");
        row.put("SAVED_AT", at(submitted));
        row.put("SUBMITTED_AT", at(submitted));
        row.put("RECEIVED_AT", state == ArchiveState.SUBMITTED ? null : at(submitted.plusSeconds(3_600)));
        row.put(
                "DECIDED_AT",
                state == ArchiveState.DECIDED ? at(submitted.plus(Duration.ofDays(5 + place % 20))) : null);
        row.put("APPROVED", state == ArchiveState.DECIDED ? Boolean.TRUE : null);
        row.put("STEP_COUNT", state.steps);
        return row;
    }

    private static void steps(Copies steps, int place, ArchiveState state, Map<String, Object> known)
            throws SQLException {
        var statuses = List.of("SUBMITTED", "IN_PROCESS", state.status);
        for (int ordinal = 0; ordinal < state.steps; ordinal++) {
            var row = new HashMap<>(known);
            row.put("ID", rowId(place, ordinal));
            row.put("ORDINAL", ordinal + 1);
            row.put("STATUS", statuses.get(ordinal));
            row.put("HAPPENED_AT", at(Archived.submittedAt(place).plusSeconds(3_600L * ordinal)));
            steps.add(row);
        }
    }

    private void tasks(Copies tasks, int place, ArchiveState state, Map<String, Object> known) throws SQLException {
        var submitted = Archived.submittedAt(place);
        var intake = new HashMap<>(known);
        var done = state != ArchiveState.SUBMITTED;
        intake.put("ID", rowId(place, 0));
        intake.put("KIND", "INTAKE");
        intake.put("LANE", done ? "DONE" : state.lane);
        intake.put("OUTCOME", done ? "RECEIVED" : null);
        intake.put("OPENED_AT", at(submitted));
        intake.put("CLOSED_AT", done ? at(submitted.plusSeconds(3_600)) : null);
        holder(intake, place);
        tasks.add(intake);
        if (!done) {
            return;
        }
        var handling = new HashMap<>(known);
        var over = state == ArchiveState.DECIDED;
        handling.put("ID", rowId(place, 1));
        handling.put("KIND", "APPRAISAL");
        handling.put("LANE", state.lane);
        handling.put("OUTCOME", over ? "APPROVED" : null);
        handling.put("STEP_ROLE", "HANDLER");
        handling.put("OPENED_AT", at(submitted.plusSeconds(3_600)));
        handling.put("CLOSED_AT", over ? at(submitted.plus(Duration.ofDays(10))) : null);
        holder(handling, place);
        tasks.add(handling);
    }

    /** Of three one is the reader's, one a colleague's, one nobody's. */
    private void holder(Map<String, Object> task, int place) {
        var third = place / 20 % 3;
        task.put("ASSIGNEE_ID", third == 0 ? (Object) official : third == 1 ? (Object) (official + 1) : null);
        task.put("ASSIGNEE_NAME", third == 2 ? null : "Cán bộ " + third);
    }

    private static void clock(Map<String, Copies> tables, int place, ArchiveState state, Map<String, Object> known)
            throws SQLException {
        var received = Archived.submittedAt(place).plusSeconds(3_600);
        for (int ordinal = 0; ordinal < (state == ArchiveState.DECIDED ? 2 : 1); ordinal++) {
            var event = new HashMap<>(known);
            event.put("ID", rowId(place, ordinal));
            event.put("ORDINAL", ordinal + 1);
            event.put("KIND", ordinal == 0 ? "STARTED" : "STOPPED");
            event.put("HAPPENED_AT", at(received.plus(Duration.ofDays(9L * ordinal))));
            tables.get("clock_event").add(event);
        }
        if (state != ArchiveState.DECIDED) {
            var running = new HashMap<>(known);
            running.put("STARTED_AT", at(received));
            running.put("LEGAL_DUE_AT", known.get("DUE_AT"));
            tables.get("running_clock").add(running);
        }
        var line = new HashMap<>(known);
        line.put("SERIAL", 10_000_000 + place);
        line.put("RECEIVED_AT", at(received));
        line.put("TRANSFERRED_AT", at(received));
        line.put("RESULT_AT", state == ArchiveState.DECIDED ? at(received.plus(Duration.ofDays(9))) : null);
        line.put("OUTCOME", state == ArchiveState.DECIDED ? "APPROVED" : null);
        tables.get("register_entry").add(line);
    }

    private Map<String, Object> seen(int place, ArchiveState state) {
        var row = new HashMap<String, Object>();
        var changed = place / 2 < CHANGED;
        row.put("ID", FIRST_ID + place);
        row.put("OFFICIAL_ID", official);
        row.put("DOSSIER_ID", FIRST_ID + place);
        row.put("LOOKED_AT", at(Archived.submittedAt(place).plusSeconds(4_000)));
        row.put("CHANGED_AT", changed ? at(Archived.submittedAt(place).plusSeconds(9_000)) : null);
        row.put("HAPPENED", changed ? (state == ArchiveState.DECIDED ? "DECIDED" : "OPINION") : null);
        return row;
    }

    private static long rowId(int place, int which) {
        return FIRST_ID + (long) place * ROWS_EACH + which;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
