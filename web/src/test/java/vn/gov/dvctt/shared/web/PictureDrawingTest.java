package vn.gov.dvctt.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureDrawingTest {
    private static final int FIRST_BLOCK = 20;
    private static final String HIDDEN = "<script>alert('nowhere')</script>";

    @Test
    void nothingButThePixelsIsLeft() throws IOException {
        var drawn = drawn(join(jpeg(redOverWhite(300, 200)), HIDDEN.getBytes(StandardCharsets.US_ASCII)));
        assertEquals("image/jpeg", drawn.mediaType());
        assertFalse(new String(drawn.content(), StandardCharsets.ISO_8859_1).contains("script"));
        assertEquals(300, read(drawn).getWidth());
    }

    @Test
    void aPictureStandsAsItsCameraMeantIt() throws IOException {
        var drawn = read(drawn(withOrientation(jpeg(redOverWhite(300, 200)), 6)));
        assertEquals(200, drawn.getWidth());
        assertEquals(300, drawn.getHeight());
        assertTrue(isRed(drawn.getRGB(180, 150)), "what was above stands at the right");
        assertFalse(isRed(drawn.getRGB(20, 150)));
    }

    @Test
    void aLargePictureBecomesAsLargeAsAScreen() throws IOException {
        var drawn = read(drawn(png(redOverWhite(4000, 1000))));
        assertEquals(2000, drawn.getWidth());
        assertEquals(500, drawn.getHeight());
    }

    @Test
    void aScanOfManyPagesShowsItsFirst() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(redOverWhite(200, 100), "tiff", out);
        assertEquals("image/jpeg", drawn(out.toByteArray()).mediaType());
    }

    @Test
    void aFloodOfPixelsAndWhatIsNoPictureAreNotDrawn() throws IOException {
        assertTrue(PictureDrawing.of(new ByteArrayInputStream(flood())).isEmpty());
        assertTrue(PictureDrawing.of(new ByteArrayInputStream(HIDDEN.getBytes(StandardCharsets.US_ASCII)))
                .isEmpty());
    }

    private static PictureDrawing drawn(byte[] content) throws IOException {
        return PictureDrawing.of(new ByteArrayInputStream(content)).orElseThrow();
    }

    private static BufferedImage read(PictureDrawing drawn) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(drawn.content()));
    }

    private static boolean isRed(int rgb) {
        var colour = new Color(rgb);
        return colour.getRed() > 200 && colour.getGreen() < 80;
    }

    /** Its upper half is red. */
    private static BufferedImage redOverWhite(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.dispose();
        return picture;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }

    private static byte[] png(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    /** An Exif block with one entry, behind the block that an encoder puts first. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) throws IOException {
        var block = new ByteArrayOutputStream();
        var out = new DataOutputStream(block);
        out.writeBytes("Exif\0\0MM");
        out.writeShort(42);
        out.writeInt(8);
        out.writeShort(1);
        out.writeShort(0x0112);
        out.writeShort(3);
        out.writeInt(1);
        out.writeShort(orientation);
        out.writeShort(0);
        out.writeInt(0);
        var head = new ByteArrayOutputStream();
        var marker = new DataOutputStream(head);
        marker.write(jpeg, 0, FIRST_BLOCK);
        marker.writeShort(0xFFE1);
        marker.writeShort(block.size() + 2);
        marker.write(block.toByteArray());
        return join(head.toByteArray(), Arrays.copyOfRange(jpeg, FIRST_BLOCK, jpeg.length));
    }

    /** A PNG that says it is 30,000 pixels wide and high. */
    private static byte[] flood() throws IOException {
        var out = new ByteArrayOutputStream();
        var data = new DataOutputStream(out);
        data.writeLong(0x89504E470D0A1A0AL);
        var head = new ByteArrayOutputStream();
        var fields = new DataOutputStream(head);
        fields.writeBytes("IHDR");
        fields.writeInt(30_000);
        fields.writeInt(30_000);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        data.writeInt(13);
        data.write(head.toByteArray());
        var sum = new CRC32();
        sum.update(head.toByteArray());
        data.writeInt((int) sum.getValue());
        return out.toByteArray();
    }

    private static byte[] join(byte[] first, byte[] second) {
        var whole = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, whole, first.length, second.length);
        return whole;
    }
}
