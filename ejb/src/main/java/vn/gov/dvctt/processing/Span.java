package vn.gov.dvctt.processing;

import java.time.Duration;
import java.time.Instant;

/** Time from a moment, inclusive, to another, exclusive; empty where they do not follow each other. */
record Span(Instant from, Instant until) {
    boolean isEmpty() {
        return !from.isBefore(until);
    }

    boolean holds(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    Span within(Instant earliest, Instant latest) {
        return new Span(from.isBefore(earliest) ? earliest : from, until.isAfter(latest) ? latest : until);
    }

    /** From the earlier beginning to the later end of two that touch. */
    Span joined(Span other) {
        return new Span(
                from.isBefore(other.from) ? from : other.from, until.isAfter(other.until) ? until : other.until);
    }

    Duration length() {
        return isEmpty() ? Duration.ZERO : Duration.between(from, until);
    }
}
