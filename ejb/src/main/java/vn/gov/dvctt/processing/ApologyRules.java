package vn.gov.dvctt.processing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.gov.dvctt.shared.Refusal;

/** When an agency may promise another date: before the old one, once, with a reason (rules.md §3.6). */
final class ApologyRules {
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1_000;
    private static final Duration LONGEST_DELAY = Duration.ofDays(366);

    private ApologyRules() {}

    /** The present date, if another may be promised in its place. */
    static Instant promisedUntilNow(List<ClockEvent> events, LegalClock clock, Instant now) {
        if (events.isEmpty() || ClockLedger.of(events).stopped()) {
            throw new Refusal("clock.apologyNoTerm");
        }
        if (events.stream().anyMatch(event -> event.kind() == ClockEventKind.EXTENDED)) {
            throw new Refusal("clock.apologyOnce");
        }
        var due = clock.appointment(ClockLedger.of(events)).orElseThrow(() -> new Refusal("clock.apologyPaused"));
        if (!now.isBefore(due)) {
            throw new Refusal("clock.apologyAfter");
        }
        return due;
    }

    /** The closing of the new day, or of the next working day where it is off. */
    static Instant promise(LocalDate day, Instant due, LegalClock clock) {
        if (day == null) {
            throw new Refusal("clock.apologyDate");
        }
        var calendar = clock.calendar();
        var promised = calendar.closing(calendar.isWorking(day) ? day : calendar.workingDayAfter(day));
        if (!promised.isAfter(due)) {
            throw new Refusal("clock.apologyDate");
        }
        if (promised.isAfter(due.plus(LONGEST_DELAY))) {
            throw new Refusal("clock.apologyFar");
        }
        return promised;
    }

    static String reason(String reason) {
        var stripped = reason == null ? "" : reason.strip();
        if (stripped.length() < SHORTEST_REASON || stripped.length() > LONGEST_REASON) {
            throw new Refusal("clock.apologyReason", SHORTEST_REASON, LONGEST_REASON);
        }
        return stripped;
    }
}
