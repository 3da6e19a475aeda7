package vn.gov.dvctt.procedure.api;

/** A line of the catalogue; {@code nationalCode} is null where none is known. */
public record ProcedureRow(
        String code,
        String nationalCode,
        String title,
        String field,
        String fieldName,
        String unit,
        String unitName,
        int level) {}
