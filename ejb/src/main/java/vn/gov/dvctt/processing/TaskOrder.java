package vn.gov.dvctt.processing;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import vn.gov.dvctt.processing.api.TaskFilter;
import vn.gov.dvctt.processing.api.TaskHolder;
import vn.gov.dvctt.processing.api.TaskRow;
import vn.gov.dvctt.shared.Folded;
import vn.gov.dvctt.shared.Refusal;

/**
 * Along which index a work list runs: by due date, or along what a person looks for. Each order names all columns of its index, also those that are the same in
 * every row: H2 reads along an index only then, and otherwise sorts the whole lane for a page of it.
 */
enum TaskOrder {
    DUE("dueAt", "t.unit, t.lane, t.dueAt, t.id") {
        @Override
        Object place(String cursor) {
            return Instant.parse(cursor);
        }

        @Override
        String key(TaskRow row) {
            return row.dueAt().toString();
        }
    },
    /** By due date, of one holder or of nobody. */
    HELD("dueAt", "t.unit, t.lane, t.assigneeId, t.dueAt, t.id") {
        @Override
        Object place(String cursor) {
            return Instant.parse(cursor);
        }

        @Override
        String key(TaskRow row) {
            return row.dueAt().toString();
        }
    },
    NUMBER("submissionNumber", "t.unit, t.submissionNumber, t.id") {
        @Override
        String key(TaskRow row) {
            return row.submissionNumber();
        }
    },
    CODE("dossierCode", "t.unit, t.dossierCode, t.id") {
        @Override
        String key(TaskRow row) {
            return row.dossierCode();
        }
    },
    APPLICANT("applicantFolded", "t.unit, t.applicantFolded, t.id") {
        @Override
        String key(TaskRow row) {
            return Folded.of(row.applicantName());
        }
    };

    private final String column;
    private final String columns;

    TaskOrder(String column, String columns) {
        this.column = column;
        this.columns = columns;
    }

    /** A code begins as {@code 000.}, a submission number as {@code NS-261124} with or without its letters; all else is a name. */
    static TaskOrder of(TaskFilter filter) {
        var text = filter.text();
        if (text.isEmpty()) {
            return filter.holder() == TaskHolder.ANYONE ? DUE : HELD;
        }
        if (text.matches("\\d{3}\\..*")) {
            return CODE;
        }
        return text.matches("(?i)(NS-?)?\\d{4,}.*|NS-.*") ? NUMBER : APPLICANT;
    }

    String orderBy() {
        return " order by " + columns;
    }

    boolean withinLane() {
        return this == DUE || this == HELD;
    }

    /** Narrows to what begins with the text; wildcards in it are dropped. The range beside it is what an index can follow in every collation. */
    void begin(String text, StringBuilder where, Map<String, Object> values) {
        var prefix = withinLane() ? "" : prefix(text);
        if (prefix.isEmpty()) {
            return;
        }
        where.append(" and t.")
                .append(column)
                .append(" like :prefix and t.")
                .append(column)
                .append(" >= :first");
        values.put("prefix", prefix + "%");
        values.put("first", prefix);
        var end = above(prefix);
        if (!end.isEmpty()) {
            where.append(" and t.").append(column).append(" < :end");
            values.put("end", end);
        }
    }

    /** Narrows to what follows the last row of the page before. */
    void after(String cursor, StringBuilder where, Map<String, Object> values) {
        int cut = cursor.lastIndexOf('_');
        try {
            values.put("lastId", Long.parseLong(cursor.substring(cut + 1)));
            values.put("last", place(cursor.substring(0, cut)));
        } catch (DateTimeParseException | IndexOutOfBoundsException | NumberFormatException garbled) {
            throw new Refusal("processing.cursor");
        }
        where.append(" and t.").append(column).append(" >= :last and (t.").append(column);
        where.append(" > :last or t.id > :lastId)");
    }

    String cursor(TaskRow last) {
        return key(last) + "_" + last.id();
    }

    Object place(String cursor) {
        return cursor;
    }

    abstract String key(TaskRow row);

    private String prefix(String text) {
        return switch (this) {
            case DUE, HELD -> "";
            case APPLICANT -> Folded.of(text);
            case CODE -> bare(text);
            case NUMBER -> "NS-" + bare(text).replaceFirst("^NS-?", "");
        };
    }

    /**
     * Sorts after everything that begins with the text; empty where there is no such text. Signs at its end are left out, because collations pass over them, and the
     * last letter or digit becomes the next one.
     */
    static String above(String prefix) {
        var rest = prefix.replaceFirst("(?U)[\\W_]+$", "");
        if (rest.isEmpty()) {
            return "";
        }
        int last = rest.length() - 1;
        var start = rest.substring(0, last);
        return switch (rest.charAt(last)) {
            case '9' -> start + (rest.matches(".*[a-z].*") ? 'a' : 'A');
            case 'z', 'Z' -> above(start);
            default -> start + (char) (rest.charAt(last) + 1);
        };
    }

    private static String bare(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9.\\-]", "");
    }
}
