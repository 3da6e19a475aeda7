package vn.gov.dvctt.processing;

import java.time.LocalTime;

/** Hours of work without a break, on one day. */
record WorkPeriod(LocalTime from, LocalTime until) {
    WorkPeriod {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a working period ends after it begins: " + from + "-" + until);
        }
    }
}
