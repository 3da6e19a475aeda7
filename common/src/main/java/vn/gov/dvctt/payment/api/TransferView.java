package vn.gov.dvctt.payment.api;

/**
 * How to pay by transfer.
 *
 * @param picture the same as a QR code that banking apps read: an address that carries the picture within itself
 * @param payload what the QR code says
 */
public record TransferView(
        String bank, String account, String holder, long amount, String words, String payload, String picture) {}
