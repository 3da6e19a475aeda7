package vn.gov.dvctt.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where short messages go: {@code sms.host}, {@code sms.port}, {@code sms.user} and {@code sms.sender} of the installation's portal.properties, the password in
 * {@code secrets/sms.password}. No host: the folder.
 */
record TextSettings(String host, int port, String user, String password, String sender) {
    private static final String USUAL_PORT = "2775";

    static TextSettings read(Path home) {
        var settings = new Properties();
        var file = home.resolve("portal.properties");
        try {
            if (Files.exists(file)) {
                try (var reader = Files.newBufferedReader(file)) {
                    settings.load(reader);
                }
            }
            var secret = home.resolve("secrets").resolve("sms.password");
            var password = Files.exists(secret)
                    ? Files.readString(secret, StandardCharsets.UTF_8).strip()
                    : "";
            return new TextSettings(
                    settings.getProperty("sms.host", "").strip(),
                    Integer.parseInt(
                            settings.getProperty("sms.port", USUAL_PORT).strip()),
                    settings.getProperty("sms.user", "").strip(),
                    password,
                    settings.getProperty("sms.sender", "").strip());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    boolean hasCentre() {
        return !host.isEmpty();
    }

    @Override
    public String toString() {
        return "TextSettings[" + host + ":" + port + "]"; // never the password into a log
    }
}
