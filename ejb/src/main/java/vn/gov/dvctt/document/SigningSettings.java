package vn.gov.dvctt.document;

import java.net.URI;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import vn.gov.dvctt.document.api.SigningParty;
import vn.gov.dvctt.shared.SecretFolder;

/**
 * The remote signing service (CSC API v2): {@code signing.service} (address of its API, ending in {@code /csc/v2}) and {@code signing.client} (our name there) of
 * {@code portal.properties}, our secret in {@code secrets/signing-client.secret}. Officials go to {@code signing.officials.service} ({@code signing.officials.client}, {@code
 * secrets/signing-officials-client.secret}) where it is named, and otherwise to the same. Where none is named, the one that stands beside an embedded installation ({@code
 * dvctt.signing}); without either, nobody can sign from here.
 */
record SigningSettings(URI service, String client, String secret) {
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1");
    private static final int SECRET_BYTES = 24;

    SigningSettings {
        requireSafe(service);
    }

    static Optional<SigningSettings> of(SignatureSettings settings, SigningParty party) {
        var own = "signing.officials";
        var apart = party == SigningParty.OFFICIAL
                && settings.value(own + ".service").isPresent();
        return apart ? at(settings, own) : at(settings, "signing");
    }

    private static Optional<SigningSettings> at(SignatureSettings settings, String name) {
        var beside = System.getProperty("dvctt.signing", "");
        var service = settings.value(name + ".service").orElse(beside.isEmpty() ? "" : beside + "/csc/v2");
        if (service.isEmpty()) {
            return Optional.empty();
        }
        var random = new byte[SECRET_BYTES];
        RandomGenerator.of("SecureRandom").nextBytes(random);
        var secret = new SecretFolder(settings.secrets())
                .readOrCreate(
                        name.replace('.', '-') + "-client.secret",
                        Base64.getUrlEncoder().encodeToString(random))
                .strip();
        return Optional.of(new SigningSettings(
                URI.create(service), settings.value(name + ".client").orElse("dvctt"), secret));
    }

    /** Codes and tokens travel encrypted; plain HTTP never leaves the machine. */
    static URI requireSafe(URI address) {
        var fine = "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && OWN_MACHINE.contains(address.getHost());
        if (!fine) {
            throw new IllegalStateException("the signing service must be asked by https, not " + address);
        }
        return address;
    }

    @Override
    public String toString() {
        return "SigningSettings[" + service + "]";
    }
}
