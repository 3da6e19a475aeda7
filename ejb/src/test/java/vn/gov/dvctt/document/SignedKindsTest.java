package vn.gov.dvctt.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.dvctt.document.api.SignatureReport;

/** Signed papers of every family are taken by what they are, and looked at; what carries no signature is known at once. */
class SignedKindsTest {
    @TempDir
    Path home;

    @Test
    void everyFamilyIsTakenAndLookedAt() throws Exception {
        try (var pki = new TestPki()) {
            var person = pki.issue(TestPki.Wish.of("UID=CCCD:000000000001,CN=Nguyen Thi Thu,C=VN"));
            var papers = Map.of(
                    "xml", SignedPapers.xades(person),
                    "p7m", SignedPapers.cades(person),
                    "asice", SignedPapers.asic(person),
                    "pdf", SignedPapers.pades(SignedPapers.page("1"), person));
            for (var paper : papers.entrySet()) {
                var file = file(paper.getValue(), paper.getKey());
                var kind = FileKind.of(paper.getKey(), file).orElseThrow(() -> new AssertionError(paper.getKey()));
                assertTrue(SignatureChecks.isOfAKind(kind.mediaType()), kind.name());
                assertTrue(ContentCheck.check(kind, file), kind.name());
            }
        }
    }

    @Test
    void aDocumentWithoutSignatureIsKnownAtOnce() throws Exception {
        var page = SignedPapers.page("1");
        assertFalse(ContentCheck.check(FileKind.PDF, file(page, "pdf")));
        // and the one who reads signatures agrees
        var trust = new Trust(SignatureSettings.in(home));
        assertEquals(SignatureReport.unsigned(), new SignatureReader(trust).read(page));
    }

    @Test
    void whatIsSomethingElseIsNotTaken() throws Exception {
        var page = "<!DOCTYPE html><html><body>1</body></html>".getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.empty(), FileKind.of("xml", file(page, "xml")));
        assertEquals(
                Optional.empty(),
                FileKind.of("p7m", file("0\u0082 khong phai".getBytes(StandardCharsets.ISO_8859_1), "p7m")));
        assertEquals(Optional.empty(), FileKind.of("asice", file(SignedPapers.page("1"), "asice")));
    }

    private Path file(byte[] content, String ending) throws Exception {
        return Files.write(Files.createTempFile(home, "paper", "." + ending), content);
    }
}
