package vn.gov.dvctt.account.api;

import java.time.Instant;
import java.util.List;

/** The authority was not told of a breach yet, and less than 24 hours are left. */
public record BreachDueSoon(long breachId, List<Long> people, Instant dueAt, Instant at) {
    public BreachDueSoon {
        people = List.copyOf(people);
    }
}
