package vn.gov.dvctt.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.dvctt.document.api.TemplateFault;
import vn.gov.dvctt.document.api.TemplateFault.Reason;
import vn.gov.dvctt.document.api.TemplateKind;

/** The language of templates: what it refuses and where, that values are never more than letters, and that what came with the system is sound. */
class TemplateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`Kính gửi {{nguoiNop}}`|10|UNKNOWN",
                "`?secret Mật`|2|UNKNOWN",
                "`{{applicant`|1|OPEN",
                "`Thừa }} ngoặc`|6|OPEN",
                "`{{{applicant}}}`|1|COMMAND",
                "`{{#unit}}x{{/unit}}`|1|COMMAND",
                "`{{>processing/forms/head}}`|1|COMMAND",
                "`{{&applicant}}`|1|COMMAND",
                "`{{=<% %>=}}`|1|COMMAND",
                "`<script>alert(1)</script>`|1|MARKUP",
                "`<img src=x>`|1|MARKUP",
                "`x <!-- y`|3|MARKUP",
                "`&lt;b&gt;`|1|MARKUP",
                "`#{request.session}`|1|EXPRESSION",
                "`a ${sys.env}`|3|EXPRESSION",
                "`file:///etc/passwd`|1|EXPRESSION",
                "`xem http://kesgian.example/`|5|EXPRESSION",
                "`javascript:alert(1)`|1|EXPRESSION",
                "`data:text/html,x`|1|EXPRESSION",
                "`<%= x %>`|1|EXPRESSION",
            })
    void aHostileTextIsRefusedWithItsPlace(String line, int column, Reason reason) {
        var faults = TemplateCheck.faults(TemplateKind.LICENCE, "# GIẤY PHÉP\n" + line);
        assertTrue(
                faults.stream()
                        .anyMatch(fault -> fault.line() == 2 && fault.column() == column && fault.reason() == reason),
                faults.toString());
    }

    @Test
    void signsThatTurnTheDirectionOfWritingAndControlCharactersAreRefused() {
        for (var sign : List.of("\u202E", "\u0000", "\u2066", "\uE000")) {
            var faults = TemplateCheck.faults(TemplateKind.DECISION, "ab" + sign + "c");
            assertEquals(Reason.CONTROL, faults.get(0).reason());
            assertEquals(3, faults.get(0).column());
        }
    }

    @Test
    void emptyAndEndlessTextsAreRefused() {
        assertEquals(
                Reason.EMPTY,
                TemplateCheck.faults(TemplateKind.DECISION, " \n ").get(0).reason());
        assertEquals(
                Reason.EMPTY,
                TemplateCheck.faults(TemplateKind.DECISION, null).get(0).reason());
        assertEquals(
                Reason.TOO_LONG,
                TemplateCheck.faults(TemplateKind.DECISION, "x".repeat(30_001))
                        .get(0)
                        .reason());
        assertEquals(
                Reason.TOO_LONG,
                TemplateCheck.faults(TemplateKind.DECISION, "x\n".repeat(401))
                        .get(0)
                        .reason());
        assertTrue(
                TemplateCheck.faults(TemplateKind.DECISION, "<b>".repeat(500)).size() <= 50);
    }

    @ParameterizedTest
    @EnumSource(TemplateKind.class)
    void whatCameWithTheSystemIsSoundAndPrintsQuickly(TemplateKind kind) throws Exception {
        assertEquals(List.<TemplateFault>of(), TemplateCheck.faults(kind, Templates.supplied(kind)));
        assertTrue(
                TemplateSamples.values()
                        .keySet()
                        .containsAll(kind.placeholders().stream()
                                .filter(name -> !name.equals("unit"))
                                .toList()),
                "a sample for each value");
        var drawing = drawing();
        drawing.sample(kind, TemplateText.read(Templates.supplied(kind)), "Cục Minh Họa");
        var begun = System.nanoTime();
        var sample = drawing.sample(kind, TemplateText.read(Templates.supplied(kind)), "Cục Minh Họa");
        assertTrue(Duration.ofNanos(System.nanoTime() - begun).toSeconds() < 2);
        var text = text(sample.pdf());
        assertTrue(text.contains("Công ty TNHH Ví Dụ"), text);
        assertFalse(text.contains("{{"), text);
        assertTrue(sample.picture().length > 1_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>đậm</b>",
                "{{unit}}",
                "**a**",
                "| a | b |",
                "# x",
                "a & b \"c\" 'd'",
                "\u0000\u202Ex",
                "{{{x}}}",
                "\uE0000\uE001"
            })
    void aValueIsNeverMoreThanLetters(String hostile) {
        var filled = TemplateText.read(
                        "Gửi {{applicant}}, **{{applicant}}**\n{{content}}\n| a | {{applicant}} |\n- {{content}}")
                .filled(Map.of("applicant", hostile, "content", hostile, "unit", "KHÔNG ĐƯỢC THAY"));
        var bare = filled.replaceAll("</?(p|b|table|tr|td)( class=\"(rows|item)\")?>", "");
        assertFalse(bare.contains("<"), filled);
        assertFalse(bare.contains("KHÔNG ĐƯỢC THAY"), filled);
        assertEquals(1, filled.split("<b>", -1).length - 1, filled);
        assertFalse(filled.contains("<h1>"), filled);
    }

    @Test
    void theLanguageSaysWhatItSays() {
        var text = TemplateText.read(
                "# Đầu\n## Trích yếu\n---\n?reason > Vì {{reason}}\n?replaces Thay {{replaces}}\n{{content}}\n| a | b |\n| c | d |\nHết __nghiêng__");
        var filled = text.filled(Map.of("reason", "lý do", "content", "Một\n\n Hai "));
        assertEquals(
                "<h1>Đầu</h1>\n<div class=\"about\">Trích yếu</div>\n<div class=\"short\"></div>\n<p class=\"reason\">Vì lý do</p>\n"
                        + "<p>Một</p>\n<p>Hai</p>\n<table class=\"rows\"><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>\n"
                        + "<p>Hết <i>nghiêng</i></p>\n",
                filled);
    }

    @Test
    void aResultSaysThatItIsPdfAAndCarriesItsCode() throws Exception {
        var values = new HashMap<>(TemplateSamples.values());
        values.put("unit", "Cục Minh Họa");
        var sample = drawing()
                .sample(
                        TemplateKind.LICENCE,
                        TemplateText.read(Templates.supplied(TemplateKind.LICENCE)),
                        "Cục Minh Họa");
        assertTrue(text(sample.pdf()).contains("0000-0000-0000"));
        try (var document = Loader.loadPDF(sample.pdf())) {
            var metadata = new String(
                    document.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            assertTrue(metadata.contains("pdfaid:part") && metadata.contains("2"), metadata);
            for (var page : document.getPages()) {
                for (var face : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(face).isEmbedded(), face.getName());
                }
            }
        }
    }

    private static TemplateDrawing drawing() throws ReflectiveOperationException {
        var drawing = new TemplateDrawing();
        var printer = TemplateDrawing.class.getDeclaredField("printer");
        printer.setAccessible(true);
        printer.set(drawing, new Printer());
        return drawing;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
