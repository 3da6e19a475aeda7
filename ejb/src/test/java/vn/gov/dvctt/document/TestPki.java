package vn.gov.dvctt.document;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Authorities, signers and a time-stamping service of the test's own making; lists and answers about revocation come from a small server on this machine. */
final class TestPki implements AutoCloseable {
    /** A key with who vouches for it, nearest first. */
    record Holder(PrivateKey key, List<X509Certificate> chain) {
        X509Certificate certificate() {
            return chain.get(0);
        }
    }

    /** What a certificate is to be like. */
    record Wish(String subject, int bits, Duration from, Duration until, boolean ocsp, boolean crl, boolean stamps) {
        static Wish of(String subject) {
            return new Wish(subject, 2048, Duration.ofDays(-30), Duration.ofDays(300), true, true, false);
        }

        Wish bits(int length) {
            return new Wish(subject, length, from, until, ocsp, crl, stamps);
        }

        Wish holding(int fromDay, int untilDay) {
            return new Wish(subject, bits, Duration.ofDays(fromDay), Duration.ofDays(untilDay), ocsp, crl, stamps);
        }

        Wish asking(boolean byOcsp, boolean byCrl) {
            return new Wish(subject, bits, from, until, byOcsp, byCrl, stamps);
        }

        Wish forStamps() {
            return new Wish(subject, bits, from, until, ocsp, crl, true);
        }
    }

    private static final String ALGORITHM = "SHA256withRSA";

    final Holder root;
    final Holder issuing;
    final Holder strangers;
    final AtomicInteger asked = new AtomicInteger();

    private final HttpServer server;
    private final AtomicLong serials = new AtomicLong(1_000);
    private final Map<BigInteger, Integer> revoked = new HashMap<>();

    TestPki() throws Exception {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/ocsp", this::answer);
        server.createContext("/root.crl", exchange -> list(exchange, true));
        server.createContext("/issuing.crl", exchange -> list(exchange, false));
        server.start();
        root = authority("CN=Thu nghiem Root,O=Test only,C=VN", null);
        issuing = authority("CN=Thu nghiem CA,O=Test only,C=VN", root);
        strangers = authority("CN=Khong ai biet,O=Test only,C=VN", null);
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    void trustRootIn(Path folder) throws Exception {
        Files.createDirectories(folder);
        Files.write(folder.resolve("test-root.cer"), root.certificate().getEncoded());
    }

    Holder issue(Wish wish) throws Exception {
        return issue(wish, issuing);
    }

    Holder issue(Wish wish, Holder authority) throws Exception {
        var keys = keys(wish.bits());
        var builder = builder(wish.subject(), authority, keys, wish.from(), wish.until());
        var use = wish.stamps() ? KeyUsage.digitalSignature : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(use));
        if (wish.stamps()) {
            builder.addExtension(
                    Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
        }
        if (wish.ocsp()) {
            builder.addExtension(
                    Extension.authorityInfoAccess,
                    false,
                    new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, uri("/ocsp")));
        }
        if (wish.crl()) {
            builder.addExtension(Extension.cRLDistributionPoints, false, list("/issuing.crl"));
        }
        return holder(builder, keys.getPrivate(), authority);
    }

    /** @param reason of {@link CRLReason} */
    void revoke(Holder holder, int reason) {
        revoked.put(holder.certificate().getSerialNumber(), reason);
    }

    KeyEntityTSPSource stamps(Holder holder) {
        var source = new KeyEntityTSPSource(holder.key(), holder.certificate(), holder.chain());
        source.setTsaPolicy("1.2.3.4");
        return source;
    }

    static List<CertificateToken> tokens(Holder holder) {
        return holder.chain().stream().map(CertificateToken::new).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Holder authority(String name, Holder above) throws Exception {
        var keys = keys(2048);
        var builder = builder(name, above, keys, Duration.ofDays(-400), Duration.ofDays(3_000));
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        if (above != null) {
            builder.addExtension(Extension.cRLDistributionPoints, false, list("/root.crl"));
        }
        return holder(builder, keys.getPrivate(), above);
    }

    private JcaX509v3CertificateBuilder builder(
            String subject, Holder authority, KeyPair keys, Duration from, Duration until) throws Exception {
        var name = new X500Name(subject);
        var now = Instant.now();
        var builder = new JcaX509v3CertificateBuilder(
                authority == null ? name : new JcaX509CertificateHolder(authority.certificate()).getSubject(),
                BigInteger.valueOf(serials.incrementAndGet()),
                Date.from(now.plus(from)),
                Date.from(now.plus(until)),
                name,
                keys.getPublic());
        var extensions = new JcaX509ExtensionUtils();
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(keys.getPublic()));
        if (authority != null) {
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    extensions.createAuthorityKeyIdentifier(authority.certificate()));
        }
        return builder;
    }

    private static Holder holder(JcaX509v3CertificateBuilder builder, PrivateKey own, Holder authority)
            throws Exception {
        var certificate = new JcaX509CertificateConverter()
                .getCertificate(builder.build(signer(authority == null ? own : authority.key())));
        var chain = new java.util.ArrayList<>(List.of(certificate));
        if (authority != null) {
            chain.addAll(authority.chain());
        }
        return new Holder(own, List.copyOf(chain));
    }

    private void list(HttpExchange exchange, boolean ofRoot) throws IOException {
        asked.incrementAndGet();
        try {
            var of = ofRoot ? root : issuing;
            var now = Instant.now();
            var list = new JcaX509v2CRLBuilder(of.certificate(), Date.from(now));
            list.setNextUpdate(Date.from(now.plus(Duration.ofDays(3))));
            if (!ofRoot) {
                revoked.forEach((serial, reason) -> list.addCRLEntry(serial, yesterday(), reason));
            }
            send(exchange, "application/pkix-crl", list.build(signer(of.key())).getEncoded());
        } catch (Exception failed) {
            throw new IOException(failed);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        try {
            var request = new OCSPReq(exchange.getRequestBody().readAllBytes());
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            BasicOCSPRespBuilder answer = new JcaBasicOCSPRespBuilder(
                    issuing.certificate().getPublicKey(), digests.get(org.bouncycastle.cert.ocsp.RespID.HASH_SHA1));
            var until = Date.from(Instant.now().plus(Duration.ofDays(1)));
            for (var each : request.getRequestList()) {
                var reason = revoked.get(each.getCertID().getSerialNumber());
                answer.addResponse(
                        each.getCertID(),
                        reason == null
                                ? org.bouncycastle.cert.ocsp.CertificateStatus.GOOD
                                : new RevokedStatus(yesterday(), reason),
                        new Date(),
                        until);
            }
            var chain = new X509CertificateHolder[] {new JcaX509CertificateHolder(issuing.certificate())};
            var basic = answer.build(signer(issuing.key()), chain, new Date());
            var whole = new OCSPRespBuilder().build(OCSPResponseStatus.SUCCESSFUL, basic);
            send(exchange, "application/ocsp-response", whole.getEncoded());
        } catch (Exception failed) {
            throw new IOException(failed);
        }
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private GeneralName uri(String path) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, address(path));
    }

    private CRLDistPoint list(String path) {
        var name = new DistributionPointName(new GeneralNames(uri(path)));
        return new CRLDistPoint(new DistributionPoint[] {new DistributionPoint(name, null, null)});
    }

    private static ContentSigner signer(PrivateKey key) throws Exception {
        return new JcaContentSignerBuilder(ALGORITHM).build(key);
    }

    private static KeyPair keys(int bits) throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private static Date yesterday() {
        return Date.from(Instant.now().minus(Duration.ofDays(1)));
    }
}
