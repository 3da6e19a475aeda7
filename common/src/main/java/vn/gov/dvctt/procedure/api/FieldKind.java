package vn.gov.dvctt.procedure.api;

/** Kinds of fields that a form definition may name. An answer is always text; each kind says which text is right. */
public enum FieldKind {
    TEXT,
    LONG_TEXT,
    /** Plain decimal, point as separator, at most 18 digits: {@code 3500.5}. */
    NUMBER,
    /** Whole đồng: {@code 4090000}. */
    MONEY,
    /** ISO date: {@code 2026-11-24}. */
    DATE,
    /** Id of one option. */
    CHOICE,
    /** Ids of options, joined by a comma, in the order of the options. */
    MULTI_CHOICE,
    /** {@code true} or {@code false}. */
    YES_NO,
    EMAIL,
    PHONE,
    /** Repeatable rows; answers of row 0 of table {@code staff} stand under {@code staff.0.<column>}. */
    TABLE
}
