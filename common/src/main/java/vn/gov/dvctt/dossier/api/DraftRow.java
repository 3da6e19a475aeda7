package vn.gov.dvctt.dossier.api;

import java.time.Instant;

/** A draft in a list. */
public record DraftRow(long dossierId, String procedureCode, String procedureTitle, Instant savedAt) {}
