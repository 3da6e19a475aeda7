package vn.gov.dvctt.notification;

import java.nio.file.Path;
import vn.gov.dvctt.shared.Installation;

/**
 * Where short messages go: {@code sms.host}, {@code sms.port}, {@code sms.user} and {@code sms.sender} of the installation's portal.properties, the password in
 * {@code secrets/sms.password}. No host: the folder.
 */
record TextSettings(String host, int port, String user, String password, String sender) {
    private static final String USUAL_PORT = "2775";

    static TextSettings read(Path home) {
        var installation = new Installation(home);
        return new TextSettings(
                installation.value("sms.host", ""),
                Integer.parseInt(installation.value("sms.port", USUAL_PORT)),
                installation.value("sms.user", ""),
                installation.secret("sms.password"),
                installation.value("sms.sender", ""));
    }

    boolean hasCentre() {
        return !host.isEmpty();
    }

    @Override
    public String toString() {
        return "TextSettings[" + host + ":" + port + "]"; // never the password into a log
    }
}
