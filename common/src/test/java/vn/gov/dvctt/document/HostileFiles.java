package vn.gov.dvctt.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as an attacker, or a careless program, would make them, for the tests of every module; none of them harms anybody. */
public final class HostileFiles {
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private HostileFiles() {}

    public static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    public static byte[] lockedPdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var policy = new StandardProtectionPolicy("owner", "reader", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    public static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    /** A few dozen bytes that promise a picture of 60,000 by 60,000. */
    public static byte[] pixelFlood() throws IOException {
        var png = png();
        for (var place : new int[] {16, 20}) {
            png[place] = 0;
            png[place + 1] = 0;
            png[place + 2] = (byte) (60_000 >> 8);
            png[place + 3] = (byte) 60_000;
        }
        var crc = new CRC32();
        crc.update(png, 12, 17);
        for (var i = 0; i < 4; i++) {
            png[29 + i] = (byte) (crc.getValue() >> (24 - 8 * i));
        }
        return png;
    }

    public static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    /** With these parts, and the list of types that makes it a document. */
    public static byte[] office(String... parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(text("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>"));
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(text("<x/>"));
            }
        }
        return out.toByteArray();
    }

    /** Half a gigabyte of nothing in half a megabyte. */
    public static byte[] bomb() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("ban-do.txt"));
            var nothing = new byte[1 << 20];
            for (var i = 0; i < 512; i++) {
                zip.write(nothing);
            }
        }
        return out.toByteArray();
    }

    public static byte[] nested(int depth) throws IOException {
        var whole = zip("a.txt", text("a"));
        for (var i = 1; i < depth; i++) {
            whole = zip("trong.zip", whole);
        }
        return whole;
    }

    public static byte[] many(int entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
            }
        }
        return out.toByteArray();
    }

    /** The flag that says of an entry that it is encrypted, in both places where it stands. */
    public static byte[] lockedZip() throws IOException {
        var zip = zip("a.txt", text("a"));
        zip[6] |= 1;
        for (var i = 0; i < zip.length - 4; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        return zip;
    }

    public static byte[] joined(byte[] first, byte[] second) {
        var whole = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, whole, first.length, second.length);
        return whole;
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
