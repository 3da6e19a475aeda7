package vn.gov.dvctt.account.api;

import java.time.Instant;

/** A request that waits, as operators see it in a list. */
public record RecoveryRow(
        long id, long accountId, String name, String email, String ground, String requestedBy, Instant requestedAt) {}
