package vn.gov.dvctt.notification.api;

import java.time.Instant;
import java.time.LocalDate;

/** A day is over, and what failed on it is told. */
public record DayReviewed(LocalDate day, Instant at) {}
