package vn.gov.dvctt.partner;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints a licence or a letter on one A4 sheet, laid out as Decree 30/2020/NĐ-CP, annex I, wants an official paper. */
final class LetterPress {
    private static final int QR_SIZE = 62;

    private final TrueTypeFont regular = font("Regular");
    private final TrueTypeFont bold = font("Bold");
    private final TrueTypeFont italic = font("Italic");

    private static TrueTypeFont font(String style) {
        try (var in = LetterPress.class.getResourceAsStream("/fonts/LiberationSerif-" + style + ".ttf")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** The faces are shared between sheets and not made for several threads. */
    synchronized byte[] print(Letter letter) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.getDocumentInformation().setTitle(letter.title() + " " + letter.number());
            document.getDocumentCatalog().setLanguage("vi-VN");
            var faces = new Sheet.Faces(
                    PDType0Font.load(document, regular, true),
                    PDType0Font.load(document, bold, true),
                    PDType0Font.load(document, italic, true));
            try (var sheet = new Sheet(document, page, faces)) {
                lay(letter, sheet);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void lay(Letter letter, Sheet sheet) throws IOException {
        head(letter, sheet);
        sheet.down(34);
        sheet.centred(Sheet.Face.BOLD, 14, letter.title());
        if (!letter.subtitle().isEmpty()) {
            sheet.centred(Sheet.Face.BOLD, 13, letter.subtitle());
        }
        sheet.down(12);
        for (var ground : letter.grounds()) {
            sheet.paragraph(Sheet.Face.ITALIC, 13, ground);
        }
        if (letter.approval()) {
            sheet.down(6);
            sheet.centred(Sheet.Face.BOLD, 13, Words.say("decides"));
            sheet.down(4);
        }
        for (var paragraph : letter.body()) {
            sheet.paragraph(Sheet.Face.REGULAR, 13, paragraph);
        }
        foot(letter, sheet);
    }

    private static void head(Letter letter, Sheet sheet) throws IOException {
        var left = sheet.column(0, 0.44f);
        var right = sheet.column(0.44f, 1);
        left.centred(Sheet.Face.REGULAR, 12, Words.say("ministry"));
        left.centred(Sheet.Face.BOLD, 12, letter.office());
        left.rule(70);
        left.down(8);
        left.centred(Sheet.Face.REGULAR, 13, Words.say("number", letter.number()));
        right.centred(Sheet.Face.BOLD, 12, Words.say("motto.first"));
        right.centred(Sheet.Face.BOLD, 13, Words.say("motto.second"));
        right.rule(150);
        right.down(8);
        right.centred(Sheet.Face.ITALIC, 13, dated(letter.on()));
        sheet.below(left, right);
    }

    private static String dated(LocalDate on) {
        // days and the months January and February are written with two digits: Decree 30/2020, annex I
        var day = "%02d".formatted(on.getDayOfMonth());
        var month = on.getMonthValue() < 3 ? "%02d".formatted(on.getMonthValue()) : String.valueOf(on.getMonthValue());
        return Words.say("date", Words.say("place"), day, month, String.valueOf(on.getYear()));
    }

    private static void foot(Letter letter, Sheet sheet) throws IOException {
        sheet.down(18);
        var left = sheet.column(0, 0.5f);
        var right = sheet.column(0.5f, 1);
        right.centred(Sheet.Face.BOLD, 13, letter.signer());
        left.line(Sheet.Face.ITALIC, 12, Words.say("recipients"));
        for (var line : List.of(
                Words.say("recipients.first", letter.applicant()),
                Words.say("recipients.second"),
                Words.say("recipients.third"))) {
            left.line(Sheet.Face.REGULAR, 11, line);
        }
        sheet.bottom();
        var qr = code(letter.dossierCode());
        sheet.squares(qr.getWidth(), QR_SIZE, qr::get);
        sheet.beside(QR_SIZE + 10, Words.say("verify", letter.dossierCode()), Words.say("sample"));
    }

    private static BitMatrix code(String text) throws IOException {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException tooLong) {
            throw new IOException(tooLong);
        }
    }
}
