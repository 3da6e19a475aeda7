package vn.gov.dvctt.procedure.api;

import java.util.List;
import java.util.stream.Stream;

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
    /** Places, one a line, two numbers each: latitude and longitude in degrees (WGS 84), or X (north) and Y (east) in metres (VN-2000). */
    POINTS,
    /** Official name of a commune of the province answered beside it, see {@link Communes}; a part of {@link #ADDRESS} only. */
    COMMUNE,
    /** Never typed: reckoned from other answers by the field's formula. */
    COMPUTED,
    /** Answered by files, never by text: they are the papers of the component that {@link FileQuestion} derives from the field. */
    FILE,
    /** Several questions that belong together; those who fill and read the form see a {@link #TABLE} of one row, see {@link FieldGroups}. */
    ADDRESS,
    PERSON,
    ORGANISATION,
    /** A piece of land or water by its corners, with its area in hectares. */
    AREA,
    /** Repeatable rows; answers of row 0 of table {@code staff} stand under {@code staff.0.<column>}. */
    TABLE;

    /** Those that a definition may name. */
    public static List<FieldKind> offered() {
        return Stream.of(values()).filter(kind -> kind != COMMUNE).toList();
    }

    /** Whether it stands for several questions. */
    public boolean isGroup() {
        return switch (this) {
            case ADDRESS, PERSON, ORGANISATION, AREA -> true;
            default -> false;
        };
    }
}
