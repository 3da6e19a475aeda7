package vn.gov.dvctt.payment;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import vn.gov.dvctt.payment.api.PaymentChannel;

/** Words of the law's papers, which are Vietnamese whatever language a page is in. */
final class FeeWords {
    private FeeWords() {}

    static String channel(PaymentChannel channel) {
        return switch (channel) {
            case GATEWAY -> "Thanh toán trực tuyến";
            case TRANSFER -> "Chuyển khoản";
            case COUNTER -> "Tiền mặt";
        };
    }

    static String collector(PaymentChannel channel) {
        return channel == PaymentChannel.GATEWAY ? "Cổng thanh toán trực tuyến" : "Ngân hàng";
    }

    /** 4.090.000 */
    static String figures(long amount) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0", symbols).format(amount);
    }
}
