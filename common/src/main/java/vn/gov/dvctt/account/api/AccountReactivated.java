package vn.gov.dvctt.account.api;

import java.time.Instant;

/** A suspended account may be used again. */
public record AccountReactivated(long accountId, String name, String ground, Instant at) {}
