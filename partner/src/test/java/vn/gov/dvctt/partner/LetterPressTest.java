package vn.gov.dvctt.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class LetterPressTest {
    private static final Entry ENTRY = new Entry(
            "000.00.00.G13-261124-0001",
            "m1",
            "Cấp giấy phép thăm dò nước dưới đất đối với công trình có lưu lượng từ 3.000 m3/ngày đêm trở lên",
            "Hợp tác xã Nông nghiệp Tân Tiến",
            0,
            BookEvent.RECEIVED);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final LetterPress press = new LetterPress();

    @Test
    void licenceIsOneReadableSheetInVietnamese() throws IOException {
        var text = text("giay-phep.pdf", press.print(Letter.approval("TNN", ENTRY, "261124.0001/GP-TNN", DAY)));
        assertTrue(text.contains("Số: 261124.0001/GP-TNN"), text);
        assertTrue(text.contains("Hà Nội, ngày 24 tháng 11 năm 2026"), text);
        assertTrue(text.contains("Điều 1. Chấp thuận đề nghị của Hợp tác xã Nông nghiệp Tân Tiến"), text);
    }

    @Test
    void refusalSaysItsReason() throws IOException {
        var letter = Letter.refusal("CNTT", ENTRY, "261124.0001/VB-CNTT", DAY, "Chưa nộp đủ tài liệu kỹ thuật.");
        assertTrue(text("thong-bao.pdf", press.print(letter)).contains("Lý do: Chưa nộp đủ tài liệu kỹ thuật."));
    }

    @Test
    void letterWithoutGlyphDoesNotStopThePress() throws IOException {
        var odd =
                new Entry(ENTRY.dossierCode(), "m1", "Tên 漢字 😀\tvà\nxuống dòng", "Ông Đỗ Ước", 0, BookEvent.RECEIVED);
        assertTrue(text("la.pdf", press.print(Letter.approval("DDBD", odd, "1/GP", DAY)))
                .contains("Ông Đỗ Ước"));
    }

    private static String text(String name, byte[] pdf) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "letters")).resolve(name), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            return new PDFTextStripper().getText(document);
        }
    }
}
