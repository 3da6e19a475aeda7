package vn.gov.dvctt.procedure.api;

/** What to look for; empty text means any, level 0 means any; {@code rows} 1 to 100. */
public record ProcedureQuery(String words, String field, String unit, int level, int rows) {
    public ProcedureQuery {
        words = words == null ? "" : words;
        field = field == null ? "" : field;
        unit = unit == null ? "" : unit;
        rows = Math.max(1, Math.min(rows, 100));
    }
}
