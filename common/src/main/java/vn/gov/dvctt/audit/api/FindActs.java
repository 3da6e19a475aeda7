package vn.gov.dvctt.audit.api;

import java.time.LocalDate;

/**
 * Which acts to show; an empty text or null asks for all.
 *
 * @param who     account id, system code, or mail address of an account
 * @param deed    beginning of it, such as {@code IntakeDesk}
 * @param subject part of it, such as a dossier code
 * @param from    first day, in Asia/Ho_Chi_Minh
 * @param to      last day, inclusive
 */
public record FindActs(String who, String deed, String subject, LocalDate from, LocalDate to) {}
