package vn.gov.dvctt.document;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import eu.europa.esig.dss.token.SignatureTokenConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.KeyStore.PasswordProtection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.gov.dvctt.document.api.SealKind;
import vn.gov.dvctt.shared.Recurrence;
import vn.gov.dvctt.shared.Refusal;

/**
 * Where the seals' keys lie: in a PKCS#12 file of the secrets folder ({@code seal.agency.keystore}, {@code seal.system.keystore}), or in a device behind PKCS#11
 * ({@code seal.pkcs11.library}, {@code .slot}; {@code seal.agency.alias}, {@code seal.system.alias}; its PIN in {@code secrets/seal.pin}).
 */
@ApplicationScoped
class SealKeys {
    /** A key that can be used, never read. */
    record SealKey(SignatureTokenConnection token, DSSPrivateKeyEntry entry, Optional<FileTime> stamp) {
        DigestAlgorithm digest() {
            return DigestAlgorithm.SHA256;
        }
    }

    private static final System.Logger LOG = System.getLogger("vn.gov.dvctt.document");

    private final Recurrence failures = new Recurrence(LOG);
    private final Trust trust;
    private final SignatureSettings settings;
    private final Map<SealKind, SealKey> open = new EnumMap<>(SealKind.class);
    private Pkcs11SignatureToken device;

    SealKeys() {
        this(null);
    }

    @Inject
    SealKeys(Trust trust) {
        this(trust, SignatureSettings.ofThisInstallation());
    }

    SealKeys(Trust trust, SignatureSettings settings) {
        this.trust = trust;
        this.settings = settings;
    }

    /**
     * What is done with a seal's key.
     *
     * @throws Refusal document.seal: key or time stamps cannot be reached; it can be tried again
     */
    <T> T use(SealKind kind, Function<SealKey, T> deed) {
        try {
            var done = deed.apply(key(kind));
            failures.over();
            return done;
        } catch (DSSException | IllegalStateException | UncheckedIOException failed) {
            failures.failed("seal " + kind + " could not be used", failed);
            close();
            throw new Refusal("document.seal");
        }
    }

    private synchronized SealKey key(SealKind kind) {
        var known = open.get(kind);
        if (known != null && known.stamp().equals(stamp(kind))) {
            return known;
        }
        var opened = opened(kind);
        open.put(kind, opened);
        return opened;
    }

    /** When the file was written; one that is renewed or put away is noticed at the next use. Nothing where a device holds the key, which answers for itself. */
    private Optional<FileTime> stamp(SealKind kind) {
        try {
            return inDevice() ? Optional.empty() : Optional.of(Files.getLastModifiedTime(place(kind)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Forgets what is open, so that the next use opens it anew: a device may have been away. */
    private synchronized void close() {
        open.clear();
        if (device != null) {
            device.close();
            device = null;
        }
    }

    private SealKey opened(SealKind kind) {
        trust.authority().publish();
        var stamp = stamp(kind);
        var alias = settings.value("seal." + name(kind) + ".alias");
        var token = inDevice() ? device() : file(kind);
        var entry = alias.map(token::getKey).orElseGet(() -> token.getKeys().get(0));
        if (entry == null) {
            throw new IllegalStateException("no key " + alias.orElse("") + " for seal " + name(kind));
        }
        return new SealKey(token, entry, stamp);
    }

    private boolean inDevice() {
        return settings.value("seal.pkcs11.library").isPresent();
    }

    private static String name(SealKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private AbstractKeyStoreTokenConnection device() {
        if (device == null) {
            device = new Pkcs11SignatureToken(
                    settings.value("seal.pkcs11.library").orElseThrow(),
                    () -> secret("seal.pin"),
                    -1,
                    Integer.parseInt(settings.value("seal.pkcs11.slot").orElse("0")),
                    null);
        }
        return device;
    }

    private AbstractKeyStoreTokenConnection file(SealKind kind) {
        try {
            return new Pkcs12SignatureToken(place(kind).toFile(), new PasswordProtection(secret("seal.password")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(SealKind kind) {
        return settings.value("seal." + name(kind) + ".keystore")
                .map(Path::of)
                .orElse(trust.authority().place(name(kind)));
    }

    private char[] secret(String file) {
        try {
            return Files.readString(settings.secrets().resolve(file)).strip().toCharArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
