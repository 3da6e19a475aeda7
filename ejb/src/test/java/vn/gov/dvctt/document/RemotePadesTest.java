package vn.gov.dvctt.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.dvctt.document.api.SignatureIndication;
import vn.gov.dvctt.document.api.SignerKind;
import vn.gov.dvctt.document.api.SigningKey;
import vn.gov.dvctt.shared.Refusal;

/** A signature of which only a digest leaves the house: its two halves must meet, and nothing wrong may be put into a paper. */
class RemotePadesTest {
    private static final String PERSON = "UID=CCCD:000000000001,CN=Nguyen Thi Thu,C=VN";
    private static final String COMPANY = "UID=MST:0000000001,CN=Cong ty Thu Nghiem,O=Cong ty Thu Nghiem,C=VN";
    /** Of PKCS#1: what stands before a SHA-256 digest. */
    private static final byte[] PREFIX = HexFormat.of().parseHex("3031300d060960864801650304020105000420");

    @TempDir
    static Path home;

    private static TestPki pki;
    private static TestPki.Holder person;
    private static RemotePades pades;
    private static SignatureReader reader;

    @BeforeAll
    static void make() throws Exception {
        pki = new TestPki();
        pki.trustRootIn(home.resolve("trust/public"));
        person = pki.issue(TestPki.Wish.of(PERSON));
        var settings = SignatureSettings.in(home);
        var trust = new Trust(settings);
        pades = new RemotePades(trust, new TimeStamps(trust, settings));
        reader = new SignatureReader(trust);
    }

    @AfterAll
    static void close() {
        pki.close();
    }

    @Test
    void theTwoHalvesMakeASignatureThatHoldsForYears() throws Exception {
        var report = reader.read(signed(SignedPapers.page("To khai"), person));
        assertEquals(SignatureIndication.TOTAL_PASSED, report.indication(), report.toString());
        assertEquals("PAdES-BASELINE-LT", report.signatures().get(0).format());
        assertEquals("CCCD:000000000001", report.signatures().get(0).identity());
        assertTrue(report.signatures().get(0).timeProven());
    }

    @Test
    void anOrganisationSignsAfterAPersonAndBothStand() throws Exception {
        var once = signed(SignedPapers.page("To khai"), person);
        var report = reader.read(signed(once, pki.issue(TestPki.Wish.of(COMPANY))));
        assertEquals(SignatureIndication.TOTAL_PASSED, report.indication(), report.toString());
        assertEquals(
                List.of(SignerKind.INDIVIDUAL, SignerKind.ORGANISATION),
                report.signatures().stream().map(line -> line.kind()).toList());
    }

    @Test
    void aSignatureThatIsNoneIsNotPutIn() throws Exception {
        var at = now();
        DSSDocument paper = new InMemoryDocument(SignedPapers.page("To khai"));
        var digest = pades.digest(paper, key(person), at);
        digest[0] ^= 1;
        var value = value(person, digest);
        var refusal = assertThrows(Refusal.class, () -> pades.sign(paper, key(person), at, value));
        assertEquals("signing.failed", refusal.key());
    }

    @Test
    void whatWasAgreedToForOneMomentIsNoSignatureOfAnother() throws Exception {
        var at = now();
        DSSDocument paper = new InMemoryDocument(SignedPapers.page("To khai"));
        var value = value(person, pades.digest(paper, key(person), at));
        assertThrows(Refusal.class, () -> pades.sign(paper, key(person), at.plusSeconds(1), value));
    }

    @Test
    void aCertificateOutOfItsTimeIsNotSignedWith() throws Exception {
        DSSDocument paper = new InMemoryDocument(SignedPapers.page("To khai"));
        for (var wish : List.of(
                TestPki.Wish.of(PERSON).holding(-90, -2),
                TestPki.Wish.of(PERSON).holding(2, 90))) {
            var key = key(pki.issue(wish));
            var refusal = assertThrows(Refusal.class, () -> pades.digest(paper, key, now()));
            assertEquals("signing.certificate", refusal.key());
        }
    }

    @Test
    void aBrokenPaperTakesNoSignature() throws Exception {
        DSSDocument paper = new InMemoryDocument("%PDF-1.7 broken".getBytes());
        var refusal = assertThrows(Refusal.class, () -> pades.digest(paper, key(person), now()));
        assertEquals("signing.locked", refusal.key());
    }

    @Test
    void aSignedCopySaysTheSameAndCarriesASignature() throws Exception {
        var page = SignedPapers.page("To khai 1000");
        assertTrue(SignedCopy.isOf(page, file(signed(page, person))));
        assertFalse(SignedCopy.isOf(page, file(page)), "not signed");
        assertFalse(SignedCopy.isOf(SignedPapers.page("To khai 9000"), file(signed(page, person))), "other words");
        assertFalse(SignedCopy.isOf(page, file("%PDF-1.7 broken".getBytes())), "no document");
    }

    private static Path file(byte[] content) throws Exception {
        return Files.write(Files.createTempFile(home, "copy", ".pdf"), content);
    }

    private static byte[] signed(byte[] pdf, TestPki.Holder holder) throws Exception {
        return signed(pades, pdf, holder);
    }

    static byte[] signed(RemotePades pades, byte[] pdf, TestPki.Holder holder) throws Exception {
        var at = now();
        // the two halves are two requests: each opens the paper anew
        var digest = pades.digest(new InMemoryDocument(pdf), key(holder), at);
        return pades.sign(new InMemoryDocument(pdf), key(holder), at, value(holder, digest));
    }

    private static byte[] value(TestPki.Holder holder, byte[] digest) throws Exception {
        var signature = Signature.getInstance("NONEwithRSA");
        signature.initSign(holder.key());
        signature.update(PREFIX);
        signature.update(digest);
        return signature.sign();
    }

    private static SigningKey key(TestPki.Holder holder) {
        var chain = holder.chain().stream().map(RemotePadesTest::base64).toList();
        var until = holder.certificate().getNotAfter().toInstant();
        return new SigningKey("1", "", "", SignerKind.INDIVIDUAL, until, chain, List.of("1.2.840.113549.1.1.11"));
    }

    private static String base64(java.security.cert.X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
