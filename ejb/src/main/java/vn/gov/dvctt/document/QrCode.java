package vn.gov.dvctt.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text as a square of black and white, as the address of a PNG that carries its data within itself. */
final class QrCode {
    private static final int DOTS = 8;

    private QrCode() {}

    static String of(String text) {
        try {
            var hints = Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8",
                    EncodeHintType.MARGIN,
                    1);
            var squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture(squares), "png", png);
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException | IOException failed) {
            throw new UncheckedIOException(new IOException("no QR code of " + text.length() + " characters", failed));
        }
    }

    private static BufferedImage picture(BitMatrix squares) {
        var side = squares.getWidth() * DOTS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < side; x++) {
            for (int y = 0; y < side; y++) {
                picture.setRGB(x, y, squares.get(x / DOTS, y / DOTS) ? 0x000000 : 0xffffff);
            }
        }
        return picture;
    }
}
