package vn.gov.dvctt.document;

import com.google.zxing.common.BitMatrix;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A pattern of black and white as the address of a PNG that carries its data within itself. */
final class Dots {
    private Dots() {}

    /** @param dots side of a square of the pattern in the picture */
    static String address(BitMatrix squares, int dots) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(squares, dots));
    }

    static byte[] png(BitMatrix squares, int dots) {
        try {
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture(squares, dots), "png", png);
            return png.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static BufferedImage picture(BitMatrix squares, int dots) {
        var picture =
                new BufferedImage(squares.getWidth() * dots, squares.getHeight() * dots, BufferedImage.TYPE_BYTE_GRAY);
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.setRGB(x, y, squares.get(x / dots, y / dots) ? 0x000000 : 0xffffff);
            }
        }
        return picture;
    }
}
