package vn.gov.dvctt.journey;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.util.Date;

/** A paper signed as a signing program would, with a key that the installation's own development authority vouches for; and the same paper changed afterwards. */
final class SignedSample {
    private SignedSample() {}

    static byte[] signed(Path home, String title) throws IOException {
        var secrets = home.resolve("secrets");
        var password =
                Files.readString(secrets.resolve("seal.password")).strip().toCharArray();
        try (var token = new Pkcs12SignatureToken(
                secrets.resolve("seal-system.p12").toFile(), new PasswordProtection(password))) {
            var key = token.getKeys().get(0);
            var wish = new PAdESSignatureParameters();
            wish.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
            wish.setDigestAlgorithm(DigestAlgorithm.SHA256);
            wish.setSigningCertificate(key.getCertificate());
            wish.setCertificateChain(key.getCertificateChain());
            wish.bLevel().setSigningDate(new Date());
            var verifier = new CommonCertificateVerifier();
            verifier.setAIASource(null);
            verifier.setAlertOnMissingRevocationData(new SilentOnStatusAlert());
            var service = new PAdESService(verifier);
            var document = new InMemoryDocument(SamplePaper.pdf(title));
            var value = token.sign(service.getDataToSign(document, wish), DigestAlgorithm.SHA256, key);
            return DSSUtils.toByteArray(service.signDocument(document, wish, value));
        }
    }

    /** Another amount than the one that was signed. */
    static byte[] changed(byte[] signed, String from, String to) {
        var text = new String(signed, StandardCharsets.ISO_8859_1);
        if (from.length() != to.length() || !text.contains(from)) {
            throw new IllegalArgumentException(from);
        }
        return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
