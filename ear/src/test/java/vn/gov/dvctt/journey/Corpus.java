package vn.gov.dvctt.journey;

import static vn.gov.dvctt.document.HostileFiles.EICAR;
import static vn.gov.dvctt.document.HostileFiles.bomb;
import static vn.gov.dvctt.document.HostileFiles.joined;
import static vn.gov.dvctt.document.HostileFiles.lockedPdf;
import static vn.gov.dvctt.document.HostileFiles.lockedZip;
import static vn.gov.dvctt.document.HostileFiles.many;
import static vn.gov.dvctt.document.HostileFiles.nested;
import static vn.gov.dvctt.document.HostileFiles.office;
import static vn.gov.dvctt.document.HostileFiles.pixelFlood;
import static vn.gov.dvctt.document.HostileFiles.png;
import static vn.gov.dvctt.document.HostileFiles.text;
import static vn.gov.dvctt.document.HostileFiles.zip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Files as an attacker would make them, and what the portal says of each. */
final class Corpus {
    /**
     * A file that must not get in.
     *
     * @param words of the answer
     */
    record Hostile(String name, byte[] content, String words) {}

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
        var program = joined(text("MZ\u0090\0\3\0\0\0"), new byte[2000]);
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
        add("sau-script.pdf", joined(text("<script>alert(1)</script>"), pdf), WRONG_KIND);
        add("pdf-va-jar.pdf", joined(pdf, jar), TWO_KINDS);
        add("pdf-va-rac.pdf", joined(pdf, new byte[100_000]), TWO_KINDS);
        add("anh-va-zip.png", joined(png(), jar), TWO_KINDS);
        add("lu-diem-anh.png", pixelFlood(), "triệu điểm ảnh");
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
        add("ma-doc.pdf", joined(joined(head, text("%" + EICAR + "\n")), rest), VIRUS);
        add("ma-doc.zip", zip("ghi-chu.txt", text(EICAR)), VIRUS);
        add("ma-doc-trong.zip", zip("trong.zip", zip("ghi-chu.txt", text(EICAR))), VIRUS);
    }
}
