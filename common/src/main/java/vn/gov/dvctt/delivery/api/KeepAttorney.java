package vn.gov.dvctt.delivery.api;

import java.io.InputStream;

/** The scan of a power of attorney; the caller closes the content. */
public record KeepAttorney(long dossierId, String name, InputStream content) {}
