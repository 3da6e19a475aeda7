package vn.gov.dvctt.delivery;

import java.net.URI;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import vn.gov.dvctt.shared.Installation;
import vn.gov.dvctt.shared.SecretFolder;

/**
 * The postal service: {@code post.address} of {@code portal.properties}, {@code post.customer} (our number there), {@code post.sender} and {@code post.sender.UNIT}
 * (where letters are fetched and brought back), and the common secret in {@code secrets/post.secret}. Where none is named, the one that stands beside an embedded
 * installation ({@code dvctt.post}).
 */
record PostalSettings(URI address, String customer, String secret, Properties values) {
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1");

    PostalSettings {
        var fine = "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && OWN_MACHINE.contains(address.getHost());
        if (!fine) {
            throw new IllegalStateException("the postal service must be asked by https, not " + address);
        }
    }

    static Optional<PostalSettings> ofThisInstallation() {
        var values = Installation.ofThisPortal().settings();
        var address = text(values, "post.address", System.getProperty("dvctt.post", ""));
        if (address.isEmpty()) {
            return Optional.empty();
        }
        var secret = SecretFolder.ofThisInstallation()
                .readOrCreate("post.secret", UUID.randomUUID().toString().replace("-", ""))
                .strip();
        return Optional.of(new PostalSettings(
                URI.create(address.replaceFirst("/+$", "")),
                text(values, "post.customer", "DVCTT001"),
                secret,
                values));
    }

    /** Where a unit's letters are fetched; empty where it was not said: the service knows its customer. */
    String sender(String unit) {
        return text(values, "post.sender." + unit, text(values, "post.sender", ""));
    }

    private static String text(Properties values, String name, String otherwise) {
        var found = values.getProperty(name, "").strip();
        return found.isEmpty() ? otherwise : found;
    }

    @Override
    public String toString() {
        return "PostalSettings[" + address + "]";
    }
}
