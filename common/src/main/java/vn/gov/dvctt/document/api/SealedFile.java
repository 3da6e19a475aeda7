package vn.gov.dvctt.document.api;

import java.time.Instant;

/**
 * A file whose seal was found good.
 *
 * @param signer   as the certificate names it
 * @param sealedAt by the time stamp, or as the sealing portal says
 */
public record SealedFile(byte[] content, String signer, Instant sealedAt) {}
