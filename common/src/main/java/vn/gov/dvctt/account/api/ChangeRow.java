package vn.gov.dvctt.account.api;

import java.time.Instant;

/** One change; numbers show their last digits only. {@code by} is the name of whoever made it. */
public record ChangeRow(Instant at, String by, ChangeMatter matter, String before, String after) {}
