package vn.gov.dvctt.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrinterTest {
    private final Printer printer = new Printer();

    @Test
    void everyVietnameseLetterIsPrintedInTheEmbeddedFace() throws IOException {
        var pdf = slip("Nguyễn Thị Ứng Ỷ ỵ Đỗ Ợ ữ ẳ ẵ ặ ề ệ ộ");
        try (var document = Loader.loadPDF(pdf)) {
            assertTrue(new PDFTextStripper().getText(document).contains("Nguyễn Thị Ứng Ỷ ỵ Đỗ Ợ ữ ẳ ẵ ặ ề ệ ộ"));
            for (var name : document.getPage(0).getResources().getFontNames()) {
                var font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                assertTrue(font.getName().contains("LiberationSerif"), font.getName());
            }
        }
    }

    @Test
    void thePrintedDocumentSaysThatItIsPdfA() throws IOException {
        try (var document = Loader.loadPDF(slip("Lê Văn A"))) {
            var metadata = document.getDocumentCatalog().getMetadata().toByteArray();
            var text = new String(metadata, StandardCharsets.UTF_8);
            assertTrue(text.contains("pdfaid"), text);
            assertEquals(1, document.getDocumentCatalog().getOutputIntents().size());
        }
    }

    @Test
    void whatPeopleTypeIsTextAndNeverMarkup() throws IOException {
        try (var document = Loader.loadPDF(slip("<b>&\u0001 \"A\" <img src='file:///etc/passwd'/>"))) {
            var text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("<b>& \"A\" <img"), text);
            assertFalse(text.contains("root:"), text);
        }
    }

    private byte[] slip(String applicant) throws IOException {
        var pdf = printer.print(
                "dossier/submission-slip",
                Map.ofEntries(
                        Map.entry("number", "NS-261124-7KQ2MX"),
                        Map.entry("secret", "0427"),
                        Map.entry("submittedAt", "14:03 ngày 24/11/2026"),
                        Map.entry("printedAt", "14:05 ngày 24/11/2026"),
                        Map.entry("applicant", applicant),
                        Map.entry(
                                "procedure",
                                "Cấp giấy phép thăm dò nước dưới đất đối với công trình có lưu lượng từ 3.000 m3/ngày đêm trở lên"),
                        Map.entry("procedureCode", "1.000657"),
                        Map.entry("caseName", ""),
                        Map.entry("unit", "Cục Quản lý tài nguyên nước"),
                        Map.entry("lookUp", "https://dichvucong.example.vn/public/dossier/lookup.xhtml"),
                        Map.entry(
                                "lookUpOfThis",
                                "https://dichvucong.example.vn/public/dossier/lookup.xhtml?code=NS-261124-7KQ2MX"),
                        Map.entry(
                                "components",
                                List.of(
                                        Map.of(
                                                "row",
                                                1,
                                                "name",
                                                "Văn bản đề nghị cấp giấy phép",
                                                "declared",
                                                true,
                                                "files",
                                                List.of()),
                                        Map.of(
                                                "row",
                                                2,
                                                "name",
                                                "Đề án thăm dò nước dưới đất",
                                                "declared",
                                                false,
                                                "files",
                                                List.of(Map.of("name", "de-an-tham-do.pdf")))))));
        var copy = Path.of("target", "printed-slip.pdf");
        Files.createDirectories(copy.getParent());
        return Files.write(copy, pdf).toFile().exists() ? pdf : new byte[0];
    }
}
