package vn.gov.dvctt.processing.api;

import java.time.Instant;

/** An official noted something beside a dossier. */
public record NoteWritten(long dossierId, String unit, String by, Instant at) {}
