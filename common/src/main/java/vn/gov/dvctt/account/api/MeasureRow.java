package vn.gov.dvctt.account.api;

import java.time.Instant;

/** One line of an account's history: what was done to it, why, and by whom. */
public record MeasureRow(MeasureKind kind, String ground, String by, Instant at) {}
