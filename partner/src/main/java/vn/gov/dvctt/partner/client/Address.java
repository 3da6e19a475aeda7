package vn.gov.dvctt.partner.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the portal is and who we are.
 *
 * @param system   our code, also the user's name at the broker and over HTTP
 * @param broker   such as {@code tcp://localhost:5445}
 * @param portal   such as {@code http://localhost:8080}
 */
public record Address(String system, String password, URI broker, URI portal) {
    private static final int BROKER_PORT = 5445;
    private static final int PORTAL_PORT = 8080;

    /** An installation on this machine: the password stands in its folder {@code secrets}. */
    public static Address ofInstallation(Path home, int portOffset, String system) {
        try {
            return new Address(
                    system,
                    Files.readString(home.resolve("secrets").resolve(system + ".password"))
                            .strip(),
                    URI.create("tcp://localhost:" + (BROKER_PORT + portOffset)),
                    URI.create("http://localhost:" + (PORTAL_PORT + portOffset)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Never the password. */
    @Override
    public String toString() {
        return system + " at " + broker + " and " + portal;
    }
}
