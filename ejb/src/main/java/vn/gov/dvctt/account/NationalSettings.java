package vn.gov.dvctt.account;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import vn.gov.dvctt.shared.Installation;

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
        var settings = Installation.ofThisPortal();
        var issuer = settings.value("national.issuer", "");
        var secret = settings.secret("national-client.secret");
        if (issuer.isEmpty() || secret.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NationalSettings(
                URI.create(issuer),
                settings.value("national.client", ""),
                secret,
                settings.value("national.scope", "openid profile"),
                settings.value("national.claim.identity", "identity_number")));
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
