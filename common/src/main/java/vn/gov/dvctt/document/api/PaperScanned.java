package vn.gov.dvctt.document.api;

import java.time.Instant;

/** The scanner has come to its word about a paper that had been waiting for it; fired inside the transaction that keeps it. */
public record PaperScanned(long paperId, String name, ScanState state, Instant at) {}
