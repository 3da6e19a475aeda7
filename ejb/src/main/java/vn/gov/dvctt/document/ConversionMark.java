package vn.gov.dvctt.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The mark of conversion on the pages of a copy. The original is left as it is; the copy is for paper, hence without its signatures. */
final class ConversionMark {
    private static final float LEFT = 40;
    private static final float BOTTOM = 14;
    private static final float SIDE = 44;
    private static final float LINE = 9.5f;
    private static final float SIZE = 8;
    private static final float WIDTH = 330;

    /** What the mark says. */
    record Words(String unit, String by, String at, String code, int number, String address) {
        List<String> lines() {
            return List.of(
                    "BẢN CHUYỂN ĐỔI TỪ VĂN BẢN ĐIỆN TỬ - bản số " + number,
                    "Cơ quan chuyển đổi: " + unit,
                    "Người chuyển đổi: " + by + ", lúc " + at,
                    "Mã tra cứu: " + code);
        }
    }

    private ConversionMark() {}

    static byte[] on(byte[] pdf, Words words) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var form = document.getDocumentCatalog().getAcroForm();
            if (form != null) {
                // what was signed is shown as it looks; the signature itself would not hold in a copy
                form.flatten();
            }
            var face = face(document);
            var code = PDImageXObject.createFromByteArray(document, QrCode.png(words.address()), "qr");
            for (var page : document.getPages()) {
                mark(document, page, words, face, code);
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void mark(PDDocument document, PDPage page, Words words, PDFont face, PDImageXObject code)
            throws IOException {
        try (var pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            pen.setNonStrokingColor(1f);
            pen.addRect(LEFT - 4, BOTTOM - 4, SIDE + WIDTH, SIDE + 8);
            pen.fill();
            pen.setNonStrokingColor(0f);
            pen.setLineWidth(0.8f);
            pen.addRect(LEFT - 4, BOTTOM - 4, SIDE + WIDTH, SIDE + 8);
            pen.stroke();
            pen.drawImage(code, LEFT, BOTTOM, SIDE, SIDE);
            pen.beginText();
            pen.setFont(face, SIZE);
            pen.setLeading(LINE);
            pen.newLineAtOffset(LEFT + SIDE + 6, BOTTOM + SIDE - SIZE);
            for (var line : words.lines()) {
                pen.showText(shown(line, face));
                pen.newLine();
            }
            pen.endText();
        }
    }

    /** As much of it as the frame has room for. */
    private static String shown(String line, PDFont face) throws IOException {
        var text = line;
        while (face.getStringWidth(text) / 1000 * SIZE > WIDTH - 10) {
            text = text.substring(0, text.length() - 2) + "…";
        }
        return text;
    }

    private static PDFont face(PDDocument document) throws IOException {
        try (var in = ConversionMark.class.getResourceAsStream("/fonts/LiberationSerif-Regular.ttf")) {
            return PDType0Font.load(document, in);
        }
    }
}
