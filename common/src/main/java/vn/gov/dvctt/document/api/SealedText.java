package vn.gov.dvctt.document.api;

import java.time.Instant;

/**
 * An XML with the seal in it.
 *
 * @param signer as the seal's certificate names it
 */
public record SealedText(String text, String signer, Instant at) {}
