package vn.gov.dvctt.processing;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import vn.gov.dvctt.processing.api.TaskRow;
import vn.gov.dvctt.shared.Folded;
import vn.gov.dvctt.shared.Refusal;

/** Along which index a work list runs: by due date, or along what a person looks for. */
enum TaskOrder {
    DUE("dueAt") {
        @Override
        Object place(String cursor) {
            return Instant.parse(cursor);
        }

        @Override
        String key(TaskRow row) {
            return row.dueAt().toString();
        }
    },
    NUMBER("submissionNumber") {
        @Override
        String key(TaskRow row) {
            return row.submissionNumber();
        }
    },
    CODE("dossierCode") {
        @Override
        String key(TaskRow row) {
            return row.dossierCode();
        }
    },
    APPLICANT("applicantFolded") {
        @Override
        String key(TaskRow row) {
            return Folded.of(row.applicantName());
        }
    };

    private final String column;

    TaskOrder(String column) {
        this.column = column;
    }

    /** A code begins as {@code 000.}, a submission number as {@code NS-261124} with or without its letters; all else is a name. */
    static TaskOrder of(String text) {
        if (text.isEmpty()) {
            return DUE;
        }
        if (text.matches("\\d{3}\\..*")) {
            return CODE;
        }
        return text.matches("(?i)(NS-?)?\\d{4,}.*|NS-.*") ? NUMBER : APPLICANT;
    }

    String column() {
        return column;
    }

    boolean withinLane() {
        return this == DUE || this == APPLICANT;
    }

    /** Narrows to what begins with the text; wildcards in it are dropped. */
    void begin(String text, StringBuilder where, Map<String, Object> values) {
        if (this == DUE) {
            return;
        }
        where.append(" and t.").append(column).append(" like :prefix");
        values.put("prefix", prefix(text) + "%");
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
            case DUE -> "";
            case APPLICANT -> Folded.of(text);
            case CODE -> bare(text);
            case NUMBER -> "NS-" + bare(text).replaceFirst("^NS-?", "");
        };
    }

    private static String bare(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9.\\-]", "");
    }
}
