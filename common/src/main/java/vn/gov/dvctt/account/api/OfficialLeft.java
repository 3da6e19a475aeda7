package vn.gov.dvctt.account.api;

import java.time.Instant;

/** Somebody left the office: whoever keeps work under their name gives it back to the unit, and says so with {@link WorkHandedBack}. */
public record OfficialLeft(long accountId, String name, String unit, long by, Instant at) {}
