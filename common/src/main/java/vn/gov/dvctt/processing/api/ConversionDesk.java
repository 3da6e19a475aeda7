package vn.gov.dvctt.processing.api;

import java.util.List;

/**
 * Paper made electronic at the counter (circular, article 7.3.e). Whoever may meet people at the counter scans and attests; the unit reads. Refuses with {@code
 * processing.notFound} what is not of the caller's unit.
 */
public interface ConversionDesk {
    /** Latest first. */
    List<ConversionView> of(long dossierId);

    /** Keeps the scan; gives the id of the conversion, which waits to be attested. */
    long scan(ScanOriginal command);

    /** Makes the record, sealed: from now on it stands, and the applicant sees both. */
    void attest(AttestScan command);

    /** Takes away a scan that is not attested. */
    void drop(long dossierId, long conversionId);
}
