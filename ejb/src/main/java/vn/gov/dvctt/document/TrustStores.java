package vn.gov.dvctt.document;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.x509.CommonCertificateSource;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.gov.dvctt.document.api.TrustStoreKind;

/**
 * Whom this installation believes: {@code trust/public} for applicants, {@code trust/government} for public duty, a certificate a file (.cer, .crt, .pem).
 * {@code trust/intermediate} holds authorities that signers forgot to enclose; they are believed only below one of the others.
 */
final class TrustStores {
    private static final Set<String> ENDINGS = Set.of("cer", "crt", "pem", "der");

    private final CommonTrustedCertificateSource publicStore;
    private final CommonTrustedCertificateSource governmentStore;
    private final CommonCertificateSource intermediates = new CommonCertificateSource();
    private final Set<String> government = new HashSet<>();

    TrustStores(SignatureSettings settings) {
        publicStore = store(read(settings.trust("public")));
        var officials = read(settings.trust("government"));
        governmentStore = store(officials);
        officials.forEach(each -> government.add(fingerprint(each)));
        read(settings.trust("intermediate")).forEach(intermediates::addCertificate);
    }

    CommonTrustedCertificateSource publicStore() {
        return publicStore;
    }

    CommonTrustedCertificateSource governmentStore() {
        return governmentStore;
    }

    CommonCertificateSource intermediates() {
        return intermediates;
    }

    /** The store that holds an anchor, given the fingerprint of one it holds. */
    TrustStoreKind storeOf(String fingerprint) {
        return government.contains(fingerprint) ? TrustStoreKind.GOVERNMENT : TrustStoreKind.PUBLIC;
    }

    private static String fingerprint(CertificateToken certificate) {
        return DSSUtils.toHex(certificate.getDigest(DigestAlgorithm.SHA256));
    }

    private static CommonTrustedCertificateSource store(Collection<CertificateToken> certificates) {
        var store = new CommonTrustedCertificateSource();
        certificates.forEach(store::addCertificate);
        return store;
    }

    private static List<CertificateToken> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(TrustStores::isCertificate)
                    .sorted()
                    .map(file -> DSSUtils.loadCertificate(file.toFile()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCertificate(Path file) {
        var name = file.getFileName().toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
