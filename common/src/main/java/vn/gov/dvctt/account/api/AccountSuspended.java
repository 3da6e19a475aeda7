package vn.gov.dvctt.account.api;

import java.time.Instant;

/** The operator suspended an account for harmful behaviour; its owner is told why. */
public record AccountSuspended(long accountId, String name, String ground, Instant at) {}
