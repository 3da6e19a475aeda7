package vn.gov.dvctt.account.api;

import java.time.Instant;

/**
 * One line of the register of breaches.
 *
 * @param dueAt      72 hours after it was discovered
 * @param reportedAt null while the authority was not told
 */
public record BreachRow(long id, String nature, Instant discoveredAt, Instant dueAt, Instant reportedAt) {}
