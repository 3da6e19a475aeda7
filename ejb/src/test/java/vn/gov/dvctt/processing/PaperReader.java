package vn.gov.dvctt.processing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads papers back: their text as a person would, their codes as a counter's reader would. Leaves a picture of each in {@code target/forms}. */
final class PaperReader {
    private PaperReader() {}

    static String text(byte[] pdf, String name) {
        try (var document = Loader.loadPDF(pdf)) {
            var folder = Files.createDirectories(Path.of("target", "forms"));
            Files.write(folder.resolve(name + ".pdf"), pdf);
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(0, 110),
                    "png",
                    folder.resolve(name + ".png").toFile());
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static String code(BufferedImage paper, BarcodeFormat kind) throws NotFoundException {
        var points = paper.getRGB(0, 0, paper.getWidth(), paper.getHeight(), null, 0, paper.getWidth());
        var picture = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(paper.getWidth(), paper.getHeight(), points)));
        return new MultiFormatReader()
                .decode(
                        picture,
                        Map.of(DecodeHintType.POSSIBLE_FORMATS, List.of(kind), DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
