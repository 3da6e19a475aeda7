package vn.gov.dvctt.account.api;

/**
 * What an authenticator app needs (RFC 6238: six digits, thirty seconds).
 *
 * @param key     Base32 in groups of four, to type in by hand
 * @param address {@code otpauth://totp/…}, for a device that opens such links
 * @param picture the same as a QR code: an address that carries the picture within itself
 */
public record FactorProposal(String key, String address, String picture) {
    @Override
    public String toString() {
        return "FactorProposal[]";
    }
}
