package vn.gov.dvctt.account.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Roles given in a unit wait to be confirmed: at the beginning of a quarter's round, and once more before it ends.
 *
 * @param unit    name
 * @param page    where they are confirmed
 * @param people  account ids of those who can
 * @param lastDay what is not confirmed by then is suspended
 */
public record RolesToConfirm(String unit, String page, List<Long> people, int count, LocalDate lastDay, Instant at) {
    public RolesToConfirm {
        people = List.copyOf(people);
    }
}
