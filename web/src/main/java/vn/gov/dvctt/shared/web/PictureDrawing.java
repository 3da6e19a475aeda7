package vn.gov.dvctt.shared.web;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import org.w3c.dom.NodeList;

/**
 * A picture drawn anew from its pixels: no place where it was taken, no hidden words, nothing behind its end. Turned as the camera meant it, of several pages the first, and not
 * larger than a screen needs.
 *
 * @param mediaType of {@code content}
 */
public record PictureDrawing(String mediaType, byte[] content) {
    private static final long MOST_PIXELS = 50_000_000;
    private static final int LONGEST_READ = 3600;
    private static final int LONGEST_SHOWN = 2000;
    private static final int EXIF = 0xE1;
    private static final int EXIF_HEAD = 6;
    /** Turned by a quarter from here on. */
    private static final int TURNED = 5;

    /** Each takes tens of megabytes while it is made. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    /** Nothing where it cannot be read, or would take too much to draw. */
    public static Optional<PictureDrawing> of(InputStream content) throws IOException {
        AT_ONCE.acquireUninterruptibly();
        try (var in = ImageIO.createImageInputStream(content)) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return drawn(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        } finally {
            AT_ONCE.release();
        }
    }

    private static Optional<PictureDrawing> drawn(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        var step = (int) ((Math.max(width, height) + LONGEST_READ - 1) / LONGEST_READ);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        var picture = upright(reader.read(0, how), orientation(reader));
        var png = reader.getFormatName().equalsIgnoreCase("png");
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, png ? "png" : "jpeg", out);
        return Optional.of(new PictureDrawing(png ? "image/png" : "image/jpeg", out.toByteArray()));
    }

    /** On white: what shines through has no ground of its own. */
    private static BufferedImage upright(BufferedImage read, int orientation) {
        var scale = Math.min(1.0, (double) LONGEST_SHOWN / Math.max(read.getWidth(), read.getHeight()));
        var width = (int) Math.max(1, Math.round(read.getWidth() * scale));
        var height = (int) Math.max(1, Math.round(read.getHeight() * scale));
        var turned = orientation >= TURNED;
        var picture = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        try {
            pen.setBackground(java.awt.Color.WHITE);
            pen.clearRect(0, 0, picture.getWidth(), picture.getHeight());
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            draw(pen, read, turn(orientation, width, height), scale);
        } finally {
            pen.dispose();
        }
        return picture;
    }

    private static void draw(Graphics2D pen, BufferedImage read, AffineTransform turn, double scale) {
        turn.scale(scale, scale);
        pen.drawImage(read, turn, null);
    }

    /** The eight ways in which a camera may have been held, as Exif counts them. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static int orientation(ImageReader reader) {
        try {
            return reader.getFormatName().equalsIgnoreCase("jpeg") ? ofExif(reader) : 1;
        } catch (IOException | RuntimeException none) {
            return 1;
        }
    }

    /** An Exif block is a TIFF without a picture. */
    private static int ofExif(ImageReader reader) throws IOException {
        var tree = reader.getImageMetadata(0).getAsTree("javax_imageio_jpeg_image_1.0");
        var blocks = ((IIOMetadataNode) tree).getElementsByTagName("unknown");
        var exif = block(blocks);
        if (exif.length <= EXIF_HEAD) {
            return 1;
        }
        var tiff = ImageIO.getImageReadersByFormatName("tiff").next();
        try (var in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(exif, EXIF_HEAD, exif.length - EXIF_HEAD))) {
            tiff.setInput(in);
            var field = TIFFDirectory.createFromMetadata(tiff.getImageMetadata(0))
                    .getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
            return field == null ? 1 : field.getAsInt(0);
        } finally {
            tiff.dispose();
        }
    }

    private static byte[] block(NodeList blocks) {
        for (var place = 0; place < blocks.getLength(); place++) {
            var block = (IIOMetadataNode) blocks.item(place);
            if (String.valueOf(EXIF).equals(block.getAttribute("MarkerTag"))) {
                return (byte[]) block.getUserObject();
            }
        }
        return new byte[0];
    }
}
