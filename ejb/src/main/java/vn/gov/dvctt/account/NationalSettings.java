package vn.gov.dvctt.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import vn.gov.dvctt.shared.SecretFolder;

/**
 * Which provider of national identities this installation works with: {@code national.*} in {@code portal.properties} and the client's secret in the secrets
 * folder. Without them there is none, and no page speaks of it.
 *
 * @param identityClaim name of the claim that holds the identity number
 */
record NationalSettings(URI issuer, String client, String secret, String scope, String identityClaim) {
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1");

    NationalSettings {
        requireSafe(issuer);
    }

    static Optional<NationalSettings> ofThisInstallation() {
        var settings = portal();
        var issuer = settings.getProperty("national.issuer", "").strip();
        var secret = SecretFolder.ofThisInstallation().path().resolve("national-client.secret");
        if (issuer.isEmpty() || Files.notExists(secret)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new NationalSettings(
                    URI.create(issuer),
                    settings.getProperty("national.client", "").strip(),
                    Files.readString(secret).strip(),
                    settings.getProperty("national.scope", "openid profile").strip(),
                    settings.getProperty("national.claim.identity", "identity_number")
                            .strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties portal() {
        var file = Path.of(System.getProperty("dvctt.home", "data"), "portal.properties");
        var settings = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                settings.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return settings;
    }

    /** Tokens and secrets travel encrypted; plain HTTP never leaves the machine. */
    static URI requireSafe(URI address) {
        var fine = "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && OWN_MACHINE.contains(address.getHost());
        if (!fine) {
            throw new IllegalStateException("the national provider must be asked by https, not " + address);
        }
        return address;
    }

    @Override
    public String toString() {
        return "NationalSettings[" + issuer + "]";
    }
}
