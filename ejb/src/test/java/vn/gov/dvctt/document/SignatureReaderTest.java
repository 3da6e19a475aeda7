package vn.gov.dvctt.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.bouncycastle.asn1.x509.CRLReason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.dvctt.document.api.SignatureIndication;
import vn.gov.dvctt.document.api.SignatureReason;
import vn.gov.dvctt.document.api.SignatureReport;
import vn.gov.dvctt.document.api.SignerKind;
import vn.gov.dvctt.document.api.TrustStoreKind;

/** What is said about good and bad signatures, with authorities made for this test. */
class SignatureReaderTest {
    private static final String PERSON = "UID=CCCD:000000000001,CN=Nguyen Thi Thu,C=VN";
    private static final String COMPANY = "UID=MST:0000000001,CN=Cong ty Thu Nghiem,O=Cong ty Thu Nghiem,C=VN";

    @TempDir
    static Path home;

    private static TestPki pki;
    private static TestPki.Holder person;
    private static TestPki.Holder stamping;
    private static SignatureReader reader;
    private static byte[] page;

    @BeforeAll
    static void make() throws Exception {
        pki = new TestPki();
        pki.trustRootIn(home.resolve("trust/public"));
        person = pki.issue(TestPki.Wish.of(PERSON));
        stamping = pki.issue(TestPki.Wish.of("CN=Thu nghiem TSA,C=VN").forStamps());
        reader = new SignatureReader(new Trust(SignatureSettings.in(home)));
        page = SignedPapers.page("So tien 1000");
    }

    @AfterAll
    static void close() {
        pki.close();
    }

    @Test
    void aGoodSignaturePassesAndSaysWhoAndWhen() throws Exception {
        var report = reader.read(SignedPapers.pades(page, person, pki.stamps(stamping), DigestAlgorithm.SHA256));
        assertEquals(SignatureIndication.TOTAL_PASSED, report.indication(), report.toString());
        var line = report.signatures().get(0);
        assertEquals("Nguyen Thi Thu", line.signer());
        assertEquals("CCCD:000000000001", line.identity());
        assertEquals(SignerKind.INDIVIDUAL, line.kind());
        assertEquals(TrustStoreKind.PUBLIC, line.trust());
        assertTrue(line.timeProven() && line.intact());
        assertEquals("PAdES-BASELINE-T", line.format());
        assertEquals(List.of(), line.reasons());
    }

    @Test
    void twoSignersStandInTheOrderInWhichTheySigned() throws Exception {
        var company = pki.issue(TestPki.Wish.of(COMPANY));
        var report = reader.read(SignedPapers.pades(SignedPapers.pades(page, person), company));
        assertEquals(SignatureIndication.TOTAL_PASSED, report.indication(), report.toString());
        assertEquals(
                List.of(SignerKind.INDIVIDUAL, SignerKind.ORGANISATION),
                report.signatures().stream().map(each -> each.kind()).toList());
        assertEquals("MST:0000000001", report.signatures().get(1).identity());
    }

    @Test
    void theThreeOtherFamiliesAreReadToo() {
        for (var signed : List.of(SignedPapers.xades(person), SignedPapers.cades(person), SignedPapers.asic(person))) {
            var report = reader.read(signed);
            assertEquals(SignatureIndication.TOTAL_PASSED, report.indication(), report.toString());
            assertEquals("Nguyen Thi Thu", report.signatures().get(0).signer());
        }
        var broken = new String(SignedPapers.xades(person), StandardCharsets.UTF_8).replace("<so>1000", "<so>9000");
        bad(broken.getBytes(StandardCharsets.UTF_8), SignatureIndication.TOTAL_FAILED, SignatureReason.CHANGED);
    }

    @Test
    void whatIsNotSignedIsSaidToBeUnsigned() throws Exception {
        assertFalse(reader.read(page).isSigned());
        assertEquals(SignatureReport.UNSIGNED, reader.read(page).subIndication());
        assertFalse(reader.read("Chỉ là chữ".getBytes(StandardCharsets.UTF_8)).isSigned());
        assertFalse(
                reader.read("%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8)).isSigned());
    }

    @Test
    void changedBytesFail() throws Exception {
        var signed = SignedPapers.pades(page, person);
        bad(
                SignedPapers.tampered(signed, "So tien 1000", "So tien 9000"),
                SignatureIndication.TOTAL_FAILED,
                SignatureReason.CHANGED);
        assertFalse(reader.read(SignedPapers.tampered(signed, "So tien 1000", "So tien 9000"))
                .signatures()
                .get(0)
                .intact());
    }

    @Test
    void changesAfterSigningFail() throws Exception {
        var signed = SignedPapers.pades(page, person);
        for (var changed : List.of(
                SignedPapers.shadowed(signed, "So tien 9000"),
                SignedPapers.extended(signed),
                SignedPapers.described(signed))) {
            bad(changed, SignatureIndication.TOTAL_FAILED, SignatureReason.CHANGED_AFTER_SIGNING);
        }
    }

    @Test
    void certificatesOutOfTheirTime() throws Exception {
        var expired = pki.issue(TestPki.Wish.of(PERSON).holding(-90, -2));
        bad(SignedPapers.pades(page, expired), SignatureIndication.INDETERMINATE, SignatureReason.EXPIRED);
        var future = pki.issue(TestPki.Wish.of(PERSON).holding(2, 90));
        bad(SignedPapers.pades(page, future), null, SignatureReason.NOT_YET_VALID);
    }

    @Test
    void revokedAndOnHold() throws Exception {
        var revoked = pki.issue(TestPki.Wish.of(PERSON));
        pki.revoke(revoked, CRLReason.keyCompromise);
        bad(SignedPapers.pades(page, revoked), null, SignatureReason.REVOKED);
        var held = pki.issue(TestPki.Wish.of(PERSON).asking(false, true));
        pki.revoke(held, CRLReason.certificateHold);
        // the list that was read before is still good: another reader asks anew
        var fresh = new SignatureReader(new Trust(SignatureSettings.in(copyOfHome())));
        var line = fresh.read(SignedPapers.pades(page, held)).signatures().get(0);
        assertFalse(line.passed());
        assertTrue(line.reasons().contains(SignatureReason.ON_HOLD), line.toString());
    }

    @Test
    void anUnknownAuthorityIsNotAskedAnything() throws Exception {
        var stranger = pki.issue(TestPki.Wish.of(PERSON), pki.strangers);
        var before = pki.asked.get();
        bad(SignedPapers.pades(page, stranger), SignatureIndication.INDETERMINATE, SignatureReason.UNKNOWN_AUTHORITY);
        assertEquals(before, pki.asked.get());
    }

    @Test
    void withoutNewsOfRevocationNothingIsDecided() throws Exception {
        var silent = pki.issue(TestPki.Wish.of(PERSON).asking(false, false));
        bad(SignedPapers.pades(page, silent), SignatureIndication.INDETERMINATE, SignatureReason.REVOCATION_UNKNOWN);
    }

    @Test
    void weakKeysAndDigestsFail() throws Exception {
        var weak = pki.issue(TestPki.Wish.of(PERSON).bits(1024));
        bad(SignedPapers.pades(page, weak), null, SignatureReason.WEAK_KEY);
        bad(SignedPapers.pades(page, person, null, DigestAlgorithm.SHA1), null, SignatureReason.WEAK_DIGEST);
    }

    @Test
    void aTimeStampOfAnExpiredServiceProvesNoTime() throws Exception {
        var expired = pki.issue(
                TestPki.Wish.of("CN=Thu nghiem TSA cu,C=VN").holding(-90, -2).forStamps());
        var report = reader.read(SignedPapers.pades(page, person, pki.stamps(expired), DigestAlgorithm.SHA256));
        assertFalse(report.signatures().get(0).timeProven(), report.toString());
    }

    @Test
    void revocationIsAskedOnce() throws Exception {
        var asked = SignedPapers.pades(page, pki.issue(TestPki.Wish.of(PERSON)));
        reader.read(asked);
        var before = pki.asked.get();
        reader.read(asked);
        assertEquals(before, pki.asked.get());
    }

    private static Path copyOfHome() throws Exception {
        var copy = java.nio.file.Files.createTempDirectory(home, "copy");
        pki.trustRootIn(copy.resolve("trust/public"));
        return copy;
    }

    /** @param indication null: anything but passed */
    private static void bad(byte[] signed, SignatureIndication indication, SignatureReason reason) {
        var report = reader.read(signed);
        assertFalse(report.passed(), report.toString());
        if (indication != null) {
            assertEquals(indication, report.indication(), report.toString());
        }
        assertTrue(
                report.signatures().stream().anyMatch(line -> line.reasons().contains(reason)),
                reason + " in " + report);
    }
}
