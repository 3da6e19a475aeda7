package vn.gov.dvctt.delivery.api;

import java.time.Instant;

/**
 * A hand-over at the counter.
 *
 * @param byAttorney whether somebody came in the applicant's stead
 * @param official   who handed it over
 */
public record HandoverView(String receiver, boolean byAttorney, String official, Instant at) {}
