package vn.gov.dvctt.account.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A role that somebody is to confirm or to end.
 *
 * @param lastDay null: until it is ended
 * @param own     the caller's own: for somebody else to confirm
 */
public record ToConfirm(
        long grantId,
        long accountId,
        String name,
        String role,
        LocalDate firstDay,
        LocalDate lastDay,
        Instant confirmedAt,
        boolean own) {}
