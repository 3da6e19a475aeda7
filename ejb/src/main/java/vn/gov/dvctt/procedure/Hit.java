package vn.gov.dvctt.procedure;

/** A row of a search as the database gives it. */
public record Hit(
        String code, String nationalCode, String title, String foldedTitle, String field, String unit, int level) {}
