package vn.gov.dvctt.document;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import vn.gov.dvctt.shared.SecretFolder;

/**
 * An authority of this installation's own, made at the first use and clearly named as what it is: it vouches for the seals and the time-stamping service until
 * the ministry puts its real ones in their place ({@code seal.*}, {@code timestamp.address}). Its certificate then leaves {@code trust/government} by hand.
 */
class DevelopmentAuthority {
    static final String TIME_STAMPS = "timestamp";

    private static final String ENTRY = "key";
    private static final Duration LIST_HOLDS = Duration.ofDays(30);
    private static final Duration LIST_RENEWED = Duration.ofDays(7);

    private final SignatureSettings settings;
    private final SecretFolder secrets;
    private X509Certificate certificate;
    private byte[] list;
    private Instant listMadeAt = Instant.EPOCH;

    DevelopmentAuthority(SignatureSettings settings) {
        this.settings = settings;
        this.secrets = new SecretFolder(settings.secrets());
    }

    /** Makes what is not there yet: its own key, those it vouches for, and its certificate among the trusted ones. Of two servers on one folder one does it. */
    synchronized void publish() {
        if (certificate != null) {
            return;
        }
        try {
            Files.createDirectories(settings.secrets());
            // let go of when the channel closes
            try (var lock = FileChannel.open(
                    settings.secrets().resolve("seal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                if (Files.notExists(place("authority"))) {
                    make();
                }
            }
            certificate = (X509Certificate) open("authority").getCertificate(ENTRY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isIssuer(CertificateToken issuer) {
        publish();
        return issuer != null && issuer.getCertificate().equals(certificate);
    }

    /** Nothing it vouched for was ever revoked: what has to go is replaced, files and all. The list is signed anew each week. */
    synchronized byte[] revocationList() {
        publish();
        var now = Instant.now();
        if (now.isAfter(listMadeAt.plus(LIST_RENEWED))) {
            try {
                var file = settings.home().resolve("trust/development.crl");
                list = kept(file, now);
                listMadeAt = crl(list).getThisUpdate().toInstant();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
        return list.clone();
    }

    /** A key store of the folder, by the name of its file. */
    KeyStore open(String name) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(Files.readAllBytes(place(name))), password());
        return store;
    }

    Path place(String name) {
        return settings.secrets().resolve("seal-" + name + ".p12");
    }

    char[] password() {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        return secrets.readOrCreate("seal.password", Base64.getEncoder().encodeToString(random))
                .strip()
                .toCharArray();
    }

    private byte[] kept(Path file, Instant now) throws IOException, GeneralSecurityException {
        if (Files.exists(file)) {
            var there = Files.readAllBytes(file);
            if (crl(there).getThisUpdate().toInstant().plus(LIST_RENEWED).isAfter(now)) {
                return there;
            }
        }
        var store = open("authority");
        var fresh = Certificates.revocationList(
                (PrivateKey) store.getKey(ENTRY, password()), certificate, now, now.plus(LIST_HOLDS));
        Files.write(file, fresh);
        return fresh;
    }

    private static X509CRL crl(byte[] list) throws GeneralSecurityException {
        return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list));
    }

    private void make() throws IOException, GeneralSecurityException {
        var now = Instant.now();
        var root = Certificates.authority("DVCTT development authority (not trusted elsewhere)", now);
        store("agency", Certificates.seal(root, "DVCTT development seal of the agency", now), root);
        store("system", Certificates.seal(root, "DVCTT development seal of the system", now), root);
        store(TIME_STAMPS, Certificates.timeStamps(root, "DVCTT development time stamps", now), root);
        Files.createDirectories(settings.trust("public"));
        var trusted = Files.createDirectories(settings.trust("government"));
        Files.write(trusted.resolve("dvctt-development.cer"), root.certificate().getEncoded());
        store("authority", root);
    }

    private void store(String name, Certificates.Pair... chain) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var certificates =
                Arrays.stream(chain).map(Certificates.Pair::certificate).toArray(X509Certificate[]::new);
        store.setKeyEntry(ENTRY, chain[0].key(), password(), certificates);
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, password());
        secrets.write(place(name).getFileName().toString(), bytes.toByteArray());
    }
}
