package vn.gov.dvctt.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A text as a square of black and white, as the address of a PNG that carries its data within itself. */
final class QrCode {
    private static final int DOTS = 8;

    private QrCode() {}

    static String of(String text) {
        return Dots.address(squares(text), DOTS);
    }

    /** The same as the bytes of a PNG. */
    static byte[] png(String text) {
        return Dots.png(squares(text), DOTS);
    }

    private static BitMatrix squares(String text) {
        try {
            var hints = Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8",
                    EncodeHintType.MARGIN,
                    1);
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException failed) {
            throw new IllegalArgumentException("no QR code of " + text.length() + " characters", failed);
        }
    }
}
