package vn.gov.dvctt.account.api;

import java.time.Instant;

/** A piece of work of somebody who left is the unit's again; see {@link HandedBack}. */
public record WorkHandedBack(long accountId, String kind, String reference, String title, Instant at) {}
