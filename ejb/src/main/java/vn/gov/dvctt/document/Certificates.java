package vn.gov.dvctt.document;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Certificates of the installation's own authority: P-256, SHA-256. */
final class Certificates {
    private static final Duration AUTHORITY_HOLDS = Duration.ofDays(3650);
    private static final Duration OTHERS_HOLD = Duration.ofDays(1825);
    private static final String ALGORITHM = "SHA256withECDSA";
    private static final String ORGANISATION = "DVCTT development";

    /** A key, and who vouches for it. */
    record Pair(PrivateKey key, X509Certificate certificate) {}

    private Certificates() {}

    static Pair authority(String name, Instant now) throws GeneralSecurityException, CertIOException {
        return made(null, name, now, AUTHORITY_HOLDS, builder -> {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        });
    }

    static Pair seal(Pair authority, String name, Instant now) throws GeneralSecurityException, CertIOException {
        return made(
                authority,
                name,
                now,
                OTHERS_HOLD,
                builder -> builder.addExtension(
                        Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation)));
    }

    static Pair timeStamps(Pair authority, String name, Instant now) throws GeneralSecurityException, CertIOException {
        return made(authority, name, now, OTHERS_HOLD, builder -> {
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        });
    }

    /** An empty list, signed. */
    static byte[] revocationList(PrivateKey key, X509Certificate issuer, Instant now, Instant until)
            throws GeneralSecurityException, CertIOException {
        try {
            var list = new JcaX509v2CRLBuilder(issuer, Date.from(now));
            list.setNextUpdate(Date.from(until));
            list.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer));
            return list.build(new JcaContentSignerBuilder(ALGORITHM).build(key)).getEncoded();
        } catch (OperatorCreationException | java.io.IOException e) {
            throw new GeneralSecurityException(e);
        }
    }

    @FunctionalInterface
    private interface Use {
        void add(JcaX509v3CertificateBuilder builder) throws CertIOException;
    }

    private static Pair made(Pair authority, String name, Instant now, Duration holds, Use use)
            throws GeneralSecurityException, CertIOException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var keys = generator.generateKeyPair();
        var subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "VN")
                .addRDN(BCStyle.O, ORGANISATION)
                .addRDN(BCStyle.CN, name)
                .build();
        var issuer = authority == null
                ? subject
                : new org.bouncycastle.cert.jcajce.JcaX509CertificateHolder(authority.certificate()).getSubject();
        var builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(127, new SecureRandom()),
                // clocks of two machines differ
                Date.from(now.minus(Duration.ofMinutes(5))),
                Date.from(now.plus(holds)),
                subject,
                keys.getPublic());
        use.add(builder);
        var extensions = new JcaX509ExtensionUtils();
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(keys.getPublic()));
        if (authority != null) {
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    extensions.createAuthorityKeyIdentifier(authority.certificate()));
        }
        return new Pair(keys.getPrivate(), signed(builder, authority == null ? keys.getPrivate() : authority.key()));
    }

    private static X509Certificate signed(JcaX509v3CertificateBuilder builder, PrivateKey key)
            throws GeneralSecurityException {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder(ALGORITHM).build(key)));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
