package vn.gov.dvctt.account.api;

import java.time.Instant;

/** A request to look at papers, as a line. */
public record CheckRow(long id, String name, AccountKind kind, CheckReason reason, Instant filedAt) {}
