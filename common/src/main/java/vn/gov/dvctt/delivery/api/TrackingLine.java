package vn.gov.dvctt.delivery.api;

import java.time.Instant;

/** One event of a letter's way. */
public record TrackingLine(Instant at, TrackingCode code, String place) {}
