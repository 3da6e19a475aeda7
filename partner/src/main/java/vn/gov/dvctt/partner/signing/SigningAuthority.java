package vn.gov.dvctt.partner.signing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certification authority that anybody gets a certificate from: one of the public, one of officials. Its own certificate goes into the portal's folder of authorities of that
 * kind, under a name that says what it is.
 */
final class SigningAuthority {
    private static final char[] PASSWORD = "simulator".toCharArray();
    private static final String ENTRY = "authority";
    private static final String ALGORITHM = "SHA256withRSA";
    private static final int BITS = 2048;

    private final PrivateKey key;
    private final X509Certificate certificate;
    private final String list;

    /** A key with its certificate and those above it. */
    record Holder(PrivateKey key, List<X509Certificate> chain) {}

    /** Whom it vouches for. */
    enum Kind {
        PUBLIC("signing-authority.p12", "public", "Simulated signing authority (for trial only)"),
        OFFICIALS("officials-authority.p12", "government", "Simulated authority of officials (for trial only)");

        private final String file;
        private final String folder;
        private final String subject;

        Kind(String file, String folder, String subject) {
            this.file = file;
            this.folder = folder;
            this.subject = subject;
        }
    }

    SigningAuthority(Kind kind, Path home, String list)
            throws IOException, GeneralSecurityException, OperatorException {
        this.list = list;
        var file = home.resolve("partner").resolve(kind.file);
        if (Files.notExists(file)) {
            make(file, kind.subject);
        }
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        key = (PrivateKey) store.getKey(ENTRY, PASSWORD);
        certificate = (X509Certificate) store.getCertificate(ENTRY);
        var trusted = Files.createDirectories(home.resolve("trust").resolve(kind.folder));
        Files.write(trusted.resolve("signing-service-simulator.cer"), certificate.getEncoded());
    }

    /** @param organisation empty: a person's own; of an official, the agency */
    Holder issue(String number, String name, String organisation)
            throws IOException, GeneralSecurityException, OperatorException {
        var keys = keys();
        var subject = new X500NameBuilder().addRDN(BCStyle.C, "VN");
        if (!organisation.isEmpty()) {
            subject.addRDN(BCStyle.O, organisation);
        }
        subject.addRDN(BCStyle.CN, name).addRDN(BCStyle.UID, number);
        var issuer = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        var builder = builder(issuer, subject.build(), keys, Duration.ofDays(365));
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate));
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        builder.addExtension(Extension.cRLDistributionPoints, false, place());
        return new Holder(keys.getPrivate(), List.of(certificate(builder, key), certificate));
    }

    /** Nothing was ever revoked. */
    byte[] revocationList() throws IOException, GeneralSecurityException, OperatorException {
        var now = Instant.now();
        var crl = new JcaX509v2CRLBuilder(certificate, Date.from(now));
        crl.setNextUpdate(Date.from(now.plus(Duration.ofDays(7))));
        return crl.build(signer(key)).getEncoded();
    }

    private CRLDistPoint place() {
        var name = new GeneralName(GeneralName.uniformResourceIdentifier, list);
        var point = new DistributionPoint(new DistributionPointName(new GeneralNames(name)), null, null);
        return new CRLDistPoint(new DistributionPoint[] {point});
    }

    private static void make(Path file, String subject)
            throws IOException, GeneralSecurityException, OperatorException {
        var keys = keys();
        var name = new X500NameBuilder()
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.CN, subject)
                .build();
        var builder = builder(name, name, keys, Duration.ofDays(3650));
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                ENTRY, keys.getPrivate(), PASSWORD, new Certificate[] {certificate(builder, keys.getPrivate())});
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, PASSWORD);
        }
    }

    private static JcaX509v3CertificateBuilder builder(X500Name issuer, X500Name subject, KeyPair keys, Duration holds)
            throws IOException, GeneralSecurityException {
        var now = Instant.now();
        var builder = new JcaX509v3CertificateBuilder(
                issuer,
                BigInteger.valueOf(System.nanoTime()),
                Date.from(now.minus(Duration.ofHours(1))),
                Date.from(now.plus(holds)),
                subject,
                keys.getPublic());
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
        return builder;
    }

    private static X509Certificate certificate(JcaX509v3CertificateBuilder builder, PrivateKey by)
            throws GeneralSecurityException, OperatorException {
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer(by)));
    }

    private static ContentSigner signer(PrivateKey key) throws OperatorException {
        return new JcaContentSignerBuilder(ALGORITHM).build(key);
    }

    private static KeyPair keys() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        return generator.generateKeyPair();
    }
}
