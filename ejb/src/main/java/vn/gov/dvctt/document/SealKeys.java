package vn.gov.dvctt.document;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
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
import java.security.KeyStore.PasswordProtection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import vn.gov.dvctt.document.api.SealKind;

/**
 * Where the seals' keys lie: in a PKCS#12 file of the secrets folder ({@code seal.agency.keystore}, {@code seal.system.keystore}), or in a device behind PKCS#11
 * ({@code seal.pkcs11.library}, {@code .slot}; {@code seal.agency.alias}, {@code seal.system.alias}; its PIN in {@code secrets/seal.pin}).
 */
@ApplicationScoped
class SealKeys {
    /** A key that can be used, never read. */
    record SealKey(SignatureTokenConnection token, DSSPrivateKeyEntry entry) {
        DigestAlgorithm digest() {
            return DigestAlgorithm.SHA256;
        }
    }

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

    synchronized SealKey key(SealKind kind) {
        return open.computeIfAbsent(kind, this::opened);
    }

    /** Forgets what is open, so that the next use opens it anew: a device may have been away. */
    synchronized void close() {
        open.clear();
        if (device != null) {
            device.close();
            device = null;
        }
    }

    private SealKey opened(SealKind kind) {
        trust.authority().publish();
        var name = kind.name().toLowerCase(Locale.ROOT);
        var alias = settings.value("seal." + name + ".alias");
        var token = settings.value("seal.pkcs11.library").isPresent() ? device() : file(name);
        var entry = alias.map(token::getKey).orElseGet(() -> token.getKeys().get(0));
        if (entry == null) {
            throw new IllegalStateException("no key " + alias.orElse("") + " for seal " + name);
        }
        return new SealKey(token, entry);
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

    private AbstractKeyStoreTokenConnection file(String name) {
        var file = settings.value("seal." + name + ".keystore")
                .map(Path::of)
                .orElse(trust.authority().place(name));
        try {
            return new Pkcs12SignatureToken(file.toFile(), new PasswordProtection(secret("seal.password")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private char[] secret(String file) {
        try {
            return Files.readString(settings.secrets().resolve(file)).strip().toCharArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
