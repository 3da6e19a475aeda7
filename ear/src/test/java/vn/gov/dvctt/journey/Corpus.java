package vn.gov.dvctt.journey;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as an attacker would make them, and what the portal says of each; made here, and harmless. */
final class Corpus {
    /**
     * A file that must not get in.
     *
     * @param words of the answer
     */
    record Hostile(String name, byte[] content, String words) {}

    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private static final String VIRUS = "Tệp chứa mã độc";
    private static final String WRONG_KIND = "Nội dung tệp không đúng với phần mở rộng";
    private static final String TWO_KINDS = "Tệp chứa thêm nội dung không thuộc định dạng";
    private static final String LOCKED = "Tệp được đặt mật khẩu";
    private static final String TOO_MUCH = "Tệp nén chứa quá nhiều tệp hoặc quá lớn";
    private static final String HOLDS = "Tệp nén chứa tệp không được phép";
    private static final String NOT_TAKEN = "Định dạng tệp này không được nhận";

    private final List<Hostile> files = new ArrayList<>();

    private Corpus() {}

    static List<Hostile> files() throws IOException {
        var corpus = new Corpus();
        corpus.wrongNames();
        corpus.twoInOne();
        corpus.archives();
        corpus.documents();
        corpus.viruses();
        return corpus.files;
    }

    private void add(String name, byte[] content, String words) {
        files.add(new Hostile(name, content, words));
    }

    private void wrongNames() {
        var program = join(text("MZ\u0090\0\3\0\0\0"), new byte[2000]);
        add("trong.pdf", new byte[0], "Tệp không có nội dung");
        add("don.pdf.exe", program, NOT_TAKEN);
        add("don.exe.pdf", program, WRONG_KIND);
        add("don\u202Efdp.exe", program, NOT_TAKEN);
        add("chuong-trinh.zip", program, WRONG_KIND);
        add("anh.svg", text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), NOT_TAKEN);
        add("anh.png", text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), WRONG_KIND);
        add("trang.html", text("<html><script>alert(1)</script></html>"), NOT_TAKEN);
        add("trang.pdf", text("<html><script>alert(1)</script></html>"), WRONG_KIND);
        add("khong-duoi", SamplePaper.pdf("x"), NOT_TAKEN);
    }

    private void twoInOne() throws IOException {
        var pdf = SamplePaper.pdf("Hai trong một");
        var jar = zip("Main.class", new byte[40]);
        add("sau-script.pdf", join(text("<script>alert(1)</script>"), pdf), WRONG_KIND);
        add("pdf-va-jar.pdf", join(pdf, jar), TWO_KINDS);
        add("pdf-va-rac.pdf", join(pdf, new byte[100_000]), TWO_KINDS);
        add("anh-va-zip.png", join(png(), jar), TWO_KINDS);
        add("lu-diem-anh.png", flood(), "triệu điểm ảnh");
        add("anh-hong.png", Arrays.copyOf(png(), 20), "Tệp bị hỏng");
    }

    private void archives() throws IOException {
        add("bom.zip", bomb(), TOO_MUCH);
        add("rat-nhieu.zip", many(10_001), TOO_MUCH);
        add("long-nhau.zip", nested(3), "Tệp nén lồng quá");
        add("co-mat-khau.zip", lockedZip(), LOCKED);
        add("ra-ngoai.zip", zip("../../etc/cron.d/a", text("a")), HOLDS);
        add("o-dia.zip", zip("C:\\Windows\\a.txt", text("a")), HOLDS);
        add("co-chuong-trinh.zip", zip("hoa-don.pdf.exe", new byte[9]), HOLDS);
        add("co-script.zip", zip("trong.zip", zip("a.js", new byte[9])), HOLDS);
        add("co-svg.zip", zip("anh.svg", text("<svg onload='1'/>")), HOLDS);
        add("co-macro.zip", zip("bang.xlsm", new byte[9]), HOLDS);
        add("cut-duoi.zip", Arrays.copyOf(zip("a.txt", new byte[5000]), 60), "Tệp bị hỏng");
    }

    private void documents() throws IOException {
        add("gia.docx", zip("a.txt", new byte[9]), WRONG_KIND);
        add("macro.docx", office("word/document.xml", "word/vbaProject.bin"), HOLDS);
        add("macro.xlsx", office("xl/workbook.xml", "xl/vbaProject.bin"), HOLDS);
        add("khoa.pdf", lockedPdf(), LOCKED);
        add("cut.pdf", Arrays.copyOf(SamplePaper.pdf("Cụt"), 300), TWO_KINDS);
    }

    private void viruses() throws IOException {
        var pdf = SamplePaper.pdf("x");
        var head = Arrays.copyOf(pdf, 9);
        var rest = Arrays.copyOfRange(pdf, 9, pdf.length);
        add("ma-doc.pdf", join(join(head, text("%" + EICAR + "\n")), rest), VIRUS);
        add("ma-doc.zip", zip("ghi-chu.txt", text(EICAR)), VIRUS);
        add("ma-doc-trong.zip", zip("trong.zip", zip("ghi-chu.txt", text(EICAR))), VIRUS);
    }

    static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    /** A few dozen bytes that promise a picture of 60,000 by 60,000. */
    private static byte[] flood() throws IOException {
        var png = png();
        for (var place : new int[] {16, 20}) {
            png[place] = 0;
            png[place + 1] = 0;
            png[place + 2] = (byte) (60_000 >> 8);
            png[place + 3] = (byte) 60_000;
        }
        var sum = new CRC32();
        sum.update(png, 12, 17);
        for (var i = 0; i < 4; i++) {
            png[29 + i] = (byte) (sum.getValue() >> (24 - 8 * i));
        }
        return png;
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] office(String... parts) throws IOException {
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
    private static byte[] bomb() throws IOException {
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

    private static byte[] nested(int depth) throws IOException {
        var whole = zip("a.txt", text("a"));
        for (var i = 1; i < depth; i++) {
            whole = zip("trong.zip", whole);
        }
        return whole;
    }

    private static byte[] many(int entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
            }
        }
        return out.toByteArray();
    }

    /** The flag that says of an entry that it is encrypted, in both places where it stands. */
    private static byte[] lockedZip() throws IOException {
        var zip = zip("a.txt", text("a"));
        zip[6] |= 1;
        for (var i = 0; i < zip.length - 4; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        return zip;
    }

    private static byte[] lockedPdf() throws IOException {
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

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[] first, byte[] second) {
        var whole = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, whole, first.length, second.length);
        return whole;
    }
}
