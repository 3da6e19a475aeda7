package vn.gov.dvctt.account.api;

import java.time.Instant;

/** An account may no longer be used: suspended, left or merged away. Whatever keeps somebody signed in ends now. */
public record AccountClosed(long accountId, Instant at) {}
