package vn.gov.dvctt.routing.api;

import java.io.InputStream;

/**
 * A document that a system made.
 *
 * @param sha256  what the content must hash to, lower-case hex
 * @param content read once; the caller closes it
 */
public record DepositDocument(String sha256, String name, InputStream content) {}
