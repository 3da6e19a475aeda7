package vn.gov.dvctt.account;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import vn.gov.dvctt.shared.Installation;

/**
 * Where the directory of officials is: {@code directory.*} in {@code portal.properties}; the password of the reading user in {@code secrets/directory.password}.
 *
 * @param address {@code ldaps://host:636}; without TLS on this machine only
 * @param base    where people stand
 * @param filter  finds one by mail address, which takes the place of {@code {0}}
 * @param user    distinguished name of the user that looks people up; empty: nobody in particular
 */
record DirectorySettings(URI address, String base, String filter, String user, String password) {
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1");

    DirectorySettings {
        var fine = "ldaps".equals(address.getScheme())
                || "ldap".equals(address.getScheme()) && OWN_MACHINE.contains(address.getHost());
        if (!fine) {
            throw new IllegalStateException("the directory must be asked by ldaps, not " + address);
        }
    }

    static Optional<DirectorySettings> ofThisInstallation() {
        var settings = Installation.ofThisPortal();
        var address = settings.value("directory.address", "");
        if (address.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DirectorySettings(
                URI.create(address),
                settings.value("directory.base", ""),
                settings.value("directory.filter", "(&(objectClass=person)(mail={0}))"),
                settings.value("directory.user", ""),
                settings.secret("directory.password")));
    }

    @Override
    public String toString() {
        return "DirectorySettings[" + address + ", " + base + "]";
    }
}
