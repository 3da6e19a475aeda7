package vn.gov.dvctt.bench.probe;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.ValidationLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.util.Date;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import vn.gov.dvctt.document.api.SealedFiles;
import vn.gov.dvctt.document.api.SignatureIndication;
import vn.gov.dvctt.document.api.Verification;
import vn.gov.dvctt.shared.CallOrigin;

/** A sealed document of 200 kB, verified by the portal's desk, and by the library alone with its own policy and nothing around it. */
final class Signatures {
    private static final int FILLING = 142 * 1024;
    private static final int NETWORKS = 200;

    private final Path home = Path.of(System.getProperty("dvctt.home", "data"));
    private final Verification desk;
    private final SealedFiles seals;
    private final AtomicInteger next = new AtomicInteger();
    private CommonTrustedCertificateSource trusted;
    private byte[] revoked;
    private byte[] sealed;

    Signatures(Verification desk, SealedFiles seals) {
        this.desk = desk;
        this.seals = seals;
    }

    /** Seals a document with the installation's own key, PAdES-LT; gives its size in bytes. */
    int prepare() throws IOException, GeneralSecurityException {
        return withItsParts(this::prepared);
    }

    /** What the library looks for by name lies with it, not with the probe. */
    private static <T> T withItsParts(Callable<T> work) throws IOException, GeneralSecurityException {
        var own = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(PAdESService.class.getClassLoader());
        try {
            return work.call();
        } catch (IOException | GeneralSecurityException | RuntimeException failed) {
            throw failed;
        } catch (Exception other) {
            throw new IllegalStateException(other);
        } finally {
            Thread.currentThread().setContextClassLoader(own);
        }
    }

    private int prepared() throws IOException, GeneralSecurityException {
        // the first seal lets an installation make its keys
        seals.seal(page());
        trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(DSSUtils.loadCertificate(
                home.resolve("trust/government/dvctt-development.cer").toFile()));
        // the first signature that it looks at lets it make its list of what was revoked
        desk.byFile(new ByteArrayInputStream(seal(page(), SignatureLevel.PAdES_BASELINE_B)));
        revoked = Files.readAllBytes(home.resolve("trust/development.crl"));
        sealed = seal(page(), SignatureLevel.PAdES_BASELINE_LT);
        return sealed.length;
    }

    void verifyOne() {
        CallOrigin.set("10.78." + next.getAndIncrement() % NETWORKS + ".1");
        try {
            var report = desk.byFile(new ByteArrayInputStream(sealed)).report();
            if (report.indication() != SignatureIndication.TOTAL_PASSED) {
                throw new IllegalStateException("not passed: " + report);
            }
        } finally {
            CallOrigin.clear();
        }
    }

    void bareOne() throws IOException, GeneralSecurityException {
        var simple = withItsParts(this::report);
        if (simple.getSignaturesCount() != 1 || simple.getValidSignaturesCount() != 1) {
            throw new IllegalStateException("the library alone does not pass it");
        }
    }

    private SimpleReport report() {
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(sealed));
        validator.setCertificateVerifier(verifier());
        validator.setValidationLevel(ValidationLevel.LONG_TERM_DATA);
        return validator.validateDocument().getSimpleReport();
    }

    private CommonCertificateVerifier verifier() {
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        verifier.setAlertOnMissingRevocationData(new SilentOnStatusAlert());
        if (revoked != null) {
            verifier.setCrlSource(new ExternalResourcesCRLSource(new ByteArrayInputStream(revoked)));
        }
        return verifier;
    }

    private byte[] seal(byte[] pdf, SignatureLevel level) throws IOException, GeneralSecurityException {
        var password =
                Files.readString(home.resolve("secrets/seal.password")).strip().toCharArray();
        var agency = home.resolve("secrets/seal-agency.p12").toFile();
        try (var token = new Pkcs12SignatureToken(agency, new PasswordProtection(password))) {
            var key = token.getKeys().get(0);
            var wish = new PAdESSignatureParameters();
            wish.setSignatureLevel(level);
            wish.setDigestAlgorithm(DigestAlgorithm.SHA256);
            wish.setSigningCertificate(key.getCertificate());
            wish.setCertificateChain(key.getCertificateChain());
            wish.bLevel().setSigningDate(new Date());
            wish.setContentSize(24 * 1024);
            var service = new PAdESService(verifier());
            service.setTspSource(stamps(password));
            var document = new InMemoryDocument(pdf);
            var value = token.sign(service.getDataToSign(document, wish), DigestAlgorithm.SHA256, key);
            return DSSUtils.toByteArray(service.signDocument(document, wish, value));
        }
    }

    private KeyEntityTSPSource stamps(char[] password) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(home.resolve("secrets/seal-timestamp.p12"))) {
            store.load(in, password);
        }
        var source = new KeyEntityTSPSource(store, "key", password);
        source.setTsaPolicy("1.3.6.1.4.1.99999.1.1");
        return source;
    }

    /** A page with filling that does not compress: as heavy as a letter with a scanned picture. */
    private static byte[] page() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var filling = new byte[FILLING];
            new Random(7).nextBytes(filling);
            page.getCOSObject()
                    .setItem(
                            org.apache.pdfbox.cos.COSName.getPDFName("DvcttFilling"),
                            new PDStream(document, new ByteArrayInputStream(filling)));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
