package vn.gov.dvctt.processing.api;

/**
 * An official says that a scan shows what lay before them.
 *
 * @param reference what the original is known by: number, date, who issued it
 * @param pages     of the original
 * @param device    on which it was scanned
 */
public record AttestScan(
        long dossierId, long conversionId, OriginalKind original, String reference, int pages, String device) {}
