package vn.gov.dvctt.account;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import vn.gov.dvctt.account.api.FactorProposal;

/** How a secret reaches an authenticator app: as a link, as its QR code, or typed in. */
final class AppLink {
    private static final String ISSUER = "DVCTT";
    private static final int MARGIN = 2;

    private AppLink() {}

    static FactorProposal proposal(Totp app, String email) {
        var address = "otpauth://totp/" + ISSUER + ":" + encoded(email) + "?secret=" + app.secret() + "&issuer="
                + ISSUER + "&algorithm=SHA1&digits=6&period=30";
        return new FactorProposal(Base32.grouped(app.secret(), " "), address, picture(address));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String picture(String text) {
        try {
            var hints = Map.of(
                    EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, (Object) MARGIN);
            var svg = svg(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints));
            return "data:image/svg+xml;base64,"
                    + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code of " + text.length() + " characters", e);
        }
    }

    /** Dark on white in both modes of the page: cameras want it so. */
    private static String svg(BitMatrix squares) {
        var path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + squares.getWidth() + " "
                + squares.getHeight()
                + "\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\""
                + path + "\"/></svg>";
    }
}
