package vn.gov.dvctt.account.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A role as it was given to somebody.
 *
 * @param lastDay   null: until it is ended
 * @param ground    empty for what the first start gave
 * @param givenBy   name; empty for what the first start gave
 * @param endedBy   name; empty while it is not ended
 * @param endGround empty while it is not ended
 */
public record GrantRow(
        long id,
        String role,
        String unit,
        LocalDate firstDay,
        LocalDate lastDay,
        GrantState state,
        String ground,
        String givenBy,
        Instant givenAt,
        Instant confirmedAt,
        String endedBy,
        Instant endedAt,
        String endGround) {}
