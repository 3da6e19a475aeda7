package vn.gov.dvctt.processing.api;

import java.io.InputStream;

/**
 * The scan of a paper that was brought to the counter.
 *
 * @param component it belongs to, by number
 * @param content   read once; the caller closes it
 */
public record ScanOriginal(long dossierId, int component, String name, InputStream content) {}
