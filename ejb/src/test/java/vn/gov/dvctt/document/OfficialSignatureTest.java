package vn.gov.dvctt.document;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.dvctt.document.api.SealKind;
import vn.gov.dvctt.document.api.SignatureIndication;
import vn.gov.dvctt.document.api.SignatureLine;
import vn.gov.dvctt.document.api.SignerKind;
import vn.gov.dvctt.document.api.SignerName;
import vn.gov.dvctt.document.api.SigningParty;
import vn.gov.dvctt.document.api.TrustStoreKind;
import vn.gov.dvctt.shared.Refusal;

/** An official's signature with the agency's seal over it; whose it has to be, and of what authority. */
class OfficialSignatureTest {
    private static final String NAME = "Trần Thị Phê Duyệt";
    private static final String OFFICIAL = "UID=CCCD:000000000009,CN=" + NAME + ",O=Cục Ví Dụ,C=VN";

    @TempDir
    static Path home;

    private static TestPki government;
    private static TestPki publicAuthority;
    private static RemotePades pades;
    private static SignatureReader reader;
    private static Sealing sealing;

    @BeforeAll
    static void make() throws Exception {
        government = new TestPki();
        government.trustRootIn(home.resolve("trust/government"));
        publicAuthority = new TestPki();
        publicAuthority.trustRootIn(home.resolve("trust/public"));
        var settings = SignatureSettings.in(home);
        var trust = new Trust(settings);
        var stamps = new TimeStamps(trust, settings);
        pades = new RemotePades(trust, stamps);
        reader = new SignatureReader(trust);
        sealing = new Sealing(trust, new SealKeys(trust, settings), stamps);
    }

    @AfterAll
    static void close() {
        government.close();
        publicAuthority.close();
    }

    @Test
    void signatureAndSealBothStandAndSayWhoseTheyAre() throws Exception {
        var signed = signed(government.issue(TestPki.Wish.of(OFFICIAL)));
        OfficialSignature.refuseUnlessOf(reader.read(signed), NAME);
        var report = reader.read(sealing.seal(signed, SealKind.AGENCY, "01/GP-TNN"));
        assertEquals(SignatureIndication.TOTAL_PASSED, report.indication(), report.toString());
        assertEquals(
                List.of(NAME, "DVCTT development seal of the agency"),
                report.signatures().stream().map(SignatureLine::signer).toList());
        for (var line : report.signatures()) {
            assertEquals(TrustStoreKind.GOVERNMENT, line.trust(), line.toString());
            assertEquals("PAdES-BASELINE-LT", line.format());
            assertTrue(line.intact() && line.timeProven(), line.toString());
        }
        assertEquals(SignerKind.INDIVIDUAL, report.signatures().get(0).kind());
    }

    @Test
    void aSignatureWithACertificateForThePublicIsRefused() throws Exception {
        var signed = signed(publicAuthority.issue(TestPki.Wish.of(OFFICIAL)));
        assertEquals("signing.notGovernment", refused(signed, NAME));
    }

    @Test
    void aSignatureInAnotherNameIsRefused() throws Exception {
        var signed = signed(government.issue(TestPki.Wish.of(OFFICIAL)));
        assertEquals("signing.otherPerson", refused(signed, "Trần Thị Phê Duyết"));
        assertDoesNotThrow(() -> OfficialSignature.refuseUnlessOf(reader.read(signed), " TRẦN  THỊ PHÊ DUYỆT "));
    }

    @Test
    void aRevokedCertificateIsRefused() throws Exception {
        var official = government.issue(TestPki.Wish.of(OFFICIAL));
        government.revoke(official, org.bouncycastle.asn1.x509.CRLReason.keyCompromise);
        var signed = SignedPapers.pades(SignedPapers.page("Giay phep"), official);
        assertEquals("signing.notValid", refused(signed, NAME));
    }

    @Test
    void nothingAndMoreThanOneAreNoSignatureOfTheApprover() throws Exception {
        assertEquals("signing.failed", refused(SignedPapers.page("Giay phep"), NAME));
        var sealed = sealing.seal(signed(government.issue(TestPki.Wish.of(OFFICIAL))), SealKind.AGENCY, "1");
        assertEquals("signing.failed", refused(sealed, NAME));
    }

    @Test
    void aNameIsTheSameHoweverItIsWrittenAndAnotherWithOtherAccents() {
        var composed = new SignerName("Nguyễn Văn Ký");
        assertEquals(
                composed,
                new SignerName(java.text.Normalizer.normalize("NGUYỄN  VĂN KÝ ", java.text.Normalizer.Form.NFD)));
        assertTrue(!composed.equals(new SignerName("Nguyễn Văn Ky")));
    }

    @Test
    void officialsGoToTheirOwnServiceWhereOneIsNamedAndOtherwiseToTheSame() {
        var values = new java.util.Properties();
        values.setProperty("signing.service", "https://ky.vi-du.example/csc/v2");
        var shared = new SignatureSettings(home, values);
        assertEquals(
                SigningSettings.of(shared, SigningParty.APPLICANT), SigningSettings.of(shared, SigningParty.OFFICIAL));
        values.setProperty("signing.officials.service", "https://cong-vu.vi-du.example/csc/v2");
        values.setProperty("signing.officials.client", "bo-vi-du");
        var apart = SigningSettings.of(shared, SigningParty.OFFICIAL).orElseThrow();
        var applicants = SigningSettings.of(shared, SigningParty.APPLICANT).orElseThrow();
        assertEquals("https://cong-vu.vi-du.example/csc/v2", apart.service().toString());
        assertEquals("bo-vi-du", apart.client());
        assertEquals("https://ky.vi-du.example/csc/v2", applicants.service().toString());
        assertTrue(!apart.secret().equals(applicants.secret()));
    }

    private static byte[] signed(TestPki.Holder holder) throws Exception {
        return RemotePadesTest.signed(pades, SignedPapers.page("Giay phep"), holder);
    }

    private static String refused(byte[] document, String official) {
        var report = reader.read(document);
        return assertThrows(Refusal.class, () -> OfficialSignature.refuseUnlessOf(report, official))
                .key();
    }
}
