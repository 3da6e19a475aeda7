package vn.gov.dvctt.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.dvctt.document.api.SealKind;
import vn.gov.dvctt.document.api.SignatureIndication;
import vn.gov.dvctt.document.api.TrustStoreKind;
import vn.gov.dvctt.shared.Refusal;

/** Seals of an installation that was given no keys of its own. */
class SealingTest {
    @TempDir
    Path home;

    @Test
    void aSealedPaperIsFoundGoodForYears() throws Exception {
        var settings = SignatureSettings.in(home);
        var sealed = sealing(settings).seal(SignedPapers.page("Quyet dinh so 1"), SealKind.AGENCY, "Quyết định số 1");
        // another server of the installation, later
        var report = new SignatureReader(new Trust(settings)).read(sealed);
        assertEquals(SignatureIndication.TOTAL_PASSED, report.indication(), report.toString());
        var line = report.signatures().get(0);
        assertEquals("PAdES-BASELINE-LT", line.format());
        assertEquals("DVCTT development seal of the agency", line.signer());
        assertEquals(TrustStoreKind.GOVERNMENT, line.trust());
        assertTrue(line.timeProven());
    }

    @Test
    void aSealedXmlIsFoundGoodForYearsAndWholeOnly() {
        var settings = SignatureSettings.in(home);
        var trust = new Trust(settings);
        var sealing = new XmlSealing(trust, new SealKeys(trust, settings), new TimeStamps(trust, settings));
        var xml = "<BLai><DLBLai Id=\"data\"><Tien>70000</Tien></DLBLai><DSCKS><NBan/></DSCKS></BLai>";
        var sealed = sealing.seal(xml, SealKind.SYSTEM, "data", "/*/DSCKS/NBan");
        assertTrue(
                sealed.text().matches("(?s).*<DSCKS><NBan><ds:Signature .*</NBan></DSCKS></BLai>\\s*"), sealed.text());
        assertEquals("DVCTT development seal of the system", sealed.signer());
        var report = new SignatureReader(new Trust(settings)).read(sealed.text().getBytes(StandardCharsets.UTF_8));
        assertEquals(SignatureIndication.TOTAL_PASSED, report.indication(), report.toString());
        assertEquals("XAdES-BASELINE-LT", report.signatures().get(0).format());
        assertTrue(report.signatures().get(0).timeProven());
        var changed = sealed.text().replace("70000", "10000");
        var other = new SignatureReader(new Trust(settings)).read(changed.getBytes(StandardCharsets.UTF_8));
        assertEquals(SignatureIndication.TOTAL_FAILED, other.indication(), other.toString());
        assertFalse(other.signatures().get(0).intact());
    }

    @Test
    void keysAreMadeOnceAndForTheirOwnerOnly() throws Exception {
        var settings = SignatureSettings.in(home);
        sealing(settings).seal(SignedPapers.page("1"), SealKind.SYSTEM, "1");
        var first = Files.readAllBytes(home.resolve("secrets/seal-system.p12"));
        sealing(settings).seal(SignedPapers.page("2"), SealKind.SYSTEM, "2");
        assertTrue(java.util.Arrays.equals(first, Files.readAllBytes(home.resolve("secrets/seal-system.p12"))));
        assertEquals(
                "rw-------",
                java.nio.file.attribute.PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(home.resolve("secrets/seal-system.p12"))));
    }

    @Test
    void withoutItsKeyNothingIsSealed() throws Exception {
        var values = new Properties();
        values.setProperty("seal.agency.keystore", home.resolve("absent.p12").toString());
        var settings = new SignatureSettings(home, values);
        var page = SignedPapers.page("1");
        var refusal = assertThrows(Refusal.class, () -> sealing(settings).seal(page, SealKind.AGENCY, "1"));
        assertEquals("document.seal", refusal.key());
    }

    @Test
    void aSealThatIsPutAwayIsUsedNoMoreAndARenewedOneAtOnce() throws Exception {
        var settings = SignatureSettings.in(home);
        var sealing = sealing(settings);
        sealing.seal(SignedPapers.page("1"), SealKind.AGENCY, "1");
        var agency = home.resolve("secrets/seal-agency.p12");
        var aside = Files.move(agency, home.resolve("aside.p12"));
        var page = SignedPapers.page("2");
        var refusal = assertThrows(Refusal.class, () -> sealing.seal(page, SealKind.AGENCY, "2"));
        assertEquals("document.seal", refusal.key());
        sealing.seal(page, SealKind.SYSTEM, "2");
        Files.copy(home.resolve("secrets/seal-system.p12"), agency);
        assertEquals("DVCTT development seal of the system", signer(settings, sealing, page));
        Files.move(aside, agency, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertEquals("DVCTT development seal of the agency", signer(settings, sealing, page));
    }

    private static String signer(SignatureSettings settings, Sealing sealing, byte[] page) {
        var sealed = sealing.seal(page, SealKind.AGENCY, "3");
        return new SignatureReader(new Trust(settings))
                .read(sealed)
                .signatures()
                .get(0)
                .signer();
    }

    private static Sealing sealing(SignatureSettings settings) {
        var trust = new Trust(settings);
        return new Sealing(trust, new SealKeys(trust, settings), new TimeStamps(trust, settings));
    }
}
