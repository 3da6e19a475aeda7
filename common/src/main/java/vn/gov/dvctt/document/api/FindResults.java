package vn.gov.dvctt.document.api;

import java.time.LocalDate;

/**
 * A part of the register.
 *
 * @param text beginning of a number (has a slash), a dossier code or submission number, or the beginning of a holder's name; empty: all
 * @param type null: all
 */
public record FindResults(String text, ResultType type, LocalDate from, LocalDate to) {}
