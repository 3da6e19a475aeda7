package vn.gov.dvctt.account.api;

/**
 * The certificate with which an official signs for the agency.
 *
 * @param certificate X.509, as PEM or base64
 */
public record RegisterCertificate(long accountId, String certificate) {
    @Override
    public String toString() {
        return "RegisterCertificate[" + accountId + "]";
    }
}
