package vn.gov.dvctt.account.api;

import java.time.Instant;

/**
 * The certificate with which an official signs for the agency.
 *
 * @param subject name and agency, as the certificate has them
 * @param sha256  of the certificate, lower-case hex
 */
public record CertificateView(String subject, String sha256, Instant validUntil) {}
