package vn.gov.dvctt.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gov.dvctt.shared.Refusal;

class ContentCheckTest {
    @TempDir
    private Path folder;

    static Stream<Arguments> hostile() throws IOException {
        var pdf = HostileFiles.pdf();
        var jar = HostileFiles.zip("META-INF/MANIFEST.MF", HostileFiles.text("Main-Class: X"));
        return Stream.of(
                Arguments.of(
                        "mã độc giả làm PDF", "pdf", HostileFiles.text("MZ\u0090 chạy được"), "document.typeDisagrees"),
                Arguments.of(
                        "trang HTML", "pdf", HostileFiles.text("<html><script>1</script>"), "document.typeDisagrees"),
                Arguments.of("SVG named png", "png", HostileFiles.text("<svg onload='1'/>"), "document.typeDisagrees"),
                Arguments.of(
                        "something before the PDF",
                        "pdf",
                        HostileFiles.joined(HostileFiles.text("<script>1</script>"), pdf),
                        "document.typeDisagrees"),
                Arguments.of("a program behind the PDF", "pdf", HostileFiles.joined(pdf, jar), "document.twoKinds"),
                Arguments.of(
                        "a heap behind the PDF",
                        "pdf",
                        HostileFiles.joined(pdf, new byte[100_000]),
                        "document.twoKinds"),
                Arguments.of(
                        "an archive behind the picture",
                        "png",
                        HostileFiles.joined(HostileFiles.png(), jar),
                        "document.twoKinds"),
                Arguments.of("PDF with a password", "pdf", HostileFiles.lockedPdf(), "document.encrypted"),
                Arguments.of("pixels", "png", HostileFiles.pixelFlood(), "document.tooManyPixels"),
                Arguments.of("zip bomb", "zip", HostileFiles.bomb(), "document.archiveTooLarge"),
                Arguments.of("many entries", "zip", HostileFiles.many(10_001), "document.archiveTooLarge"),
                Arguments.of("deep", "zip", HostileFiles.nested(3), "document.archiveTooDeep"),
                Arguments.of("zip with a password", "zip", HostileFiles.lockedZip(), "document.encrypted"),
                Arguments.of(
                        "out of its folder",
                        "zip",
                        HostileFiles.zip("../../etc/cron.d/a", HostileFiles.text("a")),
                        "document.archiveHolds"),
                Arguments.of(
                        "a program inside",
                        "zip",
                        HostileFiles.zip("hoa-don.pdf.exe", new byte[9]),
                        "document.archiveHolds"),
                Arguments.of(
                        "a script in an archive in an archive",
                        "zip",
                        HostileFiles.zip("a.zip", HostileFiles.zip("b.js", new byte[9])),
                        "document.archiveHolds"),
                Arguments.of(
                        "archive called docx",
                        "docx",
                        HostileFiles.zip("a.txt", new byte[9]),
                        "document.typeDisagrees"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostileFilesAreRefusedForWhatTheyAre(String what, String ending, byte[] content, String key)
            throws IOException {
        assertEquals(key, said(ending, content), what);
    }

    @Test
    void honestFilesAreTaken() throws IOException {
        assertEquals("PDF", said("pdf", HostileFiles.pdf()));
        assertEquals("PNG", said("png", HostileFiles.png()));
        assertEquals("ZIP", said("zip", HostileFiles.nested(2)));
        assertEquals("DOCX", said("docx", HostileFiles.zip("word/document.xml", HostileFiles.text("<a/>"))));
    }

    private String said(String ending, byte[] content) throws IOException {
        var file = Files.write(folder.resolve("tep." + ending), content);
        try {
            var kind = FileKind.of(ending, file).orElseThrow(() -> new Refusal("document.typeDisagrees"));
            ContentCheck.check(kind, file);
            return kind.name();
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }
}
