package vn.gov.dvctt.procedure.api;

import java.time.Instant;

/** What somebody did to a draft as a whole. {@code words}: the reason or note, may be empty. */
public record DraftStepRow(DraftDeed deed, String by, Instant at, String words) {}
