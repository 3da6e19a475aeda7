package vn.gov.dvctt.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.Security;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.dvctt.document.api.SealKind;
import vn.gov.dvctt.document.api.SignatureIndication;

/** A seal whose key lies in a device behind PKCS#11: SoftHSM stands for it ({@code ./dvctt test} installs softhsm2). */
class SealDeviceTest {
    private static final String PIN = "2468";

    @TempDir
    Path home;

    @Test
    void theKeyInTheDeviceSeals() throws Exception {
        var settings = withDevice();
        var trust = new Trust(settings);
        trust.authority().publish();
        putKeyIntoDevice(trust);
        var sealing = new Sealing(trust, new SealKeys(trust, settings), new TimeStamps(trust, settings));
        var sealed = sealing.seal(SignedPapers.page("Quyet dinh so 2"), SealKind.AGENCY, "2");
        var report = new SignatureReader(trust).read(sealed);
        assertEquals(SignatureIndication.TOTAL_PASSED, report.indication(), report.toString());
        // the file's key was put into the device and then taken away: only the device can have signed
        assertEquals(
                "DVCTT development seal of the agency",
                report.signatures().get(0).signer());
    }

    private SignatureSettings withDevice() {
        var values = new Properties();
        values.setProperty("seal.pkcs11.library", library().toString());
        values.setProperty("seal.pkcs11.slot", "0");
        values.setProperty("seal.agency.alias", "agency");
        return new SignatureSettings(home, values);
    }

    private void putKeyIntoDevice(Trust trust) throws Exception {
        Files.writeString(home.resolve("secrets/seal.pin"), PIN);
        // the library asks the environment where its settings lie, which the build says
        Files.writeString(
                Path.of(System.getenv("SOFTHSM2_CONF")),
                "directories.tokendir = " + Files.createDirectories(home.resolve("tokens")) + "\n");
        run(List.of("softhsm2-util", "--init-token", "--free", "--label", "seal", "--pin", PIN, "--so-pin", PIN));
        var configuration = Files.writeString(
                home.resolve("device.cfg"), "name = seal\nlibrary = " + library() + "\nslotListIndex = 0\n");
        var provider = Security.getProvider("SunPKCS11").configure(configuration.toString());
        var device = KeyStore.getInstance("PKCS11", provider);
        device.load(null, PIN.toCharArray());
        var file = trust.authority().place("agency");
        try (var token = new Pkcs12SignatureToken(
                file.toFile(), new PasswordProtection(trust.authority().password()))) {
            var store = trust.authority().open("agency");
            assertNotEquals(0, token.getKeys().size());
            device.setKeyEntry(
                    "agency",
                    store.getKey("key", trust.authority().password()),
                    null,
                    store.getCertificateChain("key"));
        }
        Files.delete(file);
    }

    private static Path library() {
        return Stream.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so")
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("softhsm2 is not installed: ./dvctt test installs it"));
    }

    private static void run(List<String> command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.waitFor(20, TimeUnit.SECONDS);
        assertEquals(0, process.exitValue(), new String(process.getInputStream().readAllBytes()));
    }
}
