package vn.gov.dvctt.notification;

import com.interaso.webpush.VapidKeys;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import vn.gov.dvctt.shared.BaseAddress;
import vn.gov.dvctt.shared.Installation;
import vn.gov.dvctt.shared.SecretFolder;

/**
 * Which push services of browsers this installation speaks to ({@code push.services}, hosts, {@code *.} for any below), and with which key: {@code secrets/push.key}, made at
 * the first use. A browser names the address at which it is told, so no other host is ever called.
 */
record PushSettings(List<String> services, VapidKeys keys, String contact) {
    private static final String USUAL =
            "fcm.googleapis.com,updates.push.services.mozilla.com,web.push.apple.com,*.notify.windows.com,*.push.apple.com";

    static PushSettings of(Installation installation) {
        var services = Arrays.stream(installation.value("push.services", USUAL).split(","))
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .toList();
        var mail = installation.value("contact.mail", "");
        return new PushSettings(
                services, keys(new SecretFolder(installation.home().resolve("secrets"))), contact(mail));
    }

    /** A portal that speaks no HTTPS and names no address is one for development. */
    private static final String NOBODY = "postmaster@localhost";

    /** To whom a push service may turn (RFC 8292, 2.1). */
    private static String contact(String mail) {
        var base = BaseAddress.ofThisPortal();
        return mail.isEmpty() && base.startsWith("https://") ? base : "mailto:" + (mail.isEmpty() ? NOBODY : mail);
    }

    private static VapidKeys keys(SecretFolder secrets) {
        var fresh = VapidKeys.generate();
        var lines = secrets.readOrCreate(
                        "push.key", fresh.getX509PublicKey() + "\n" + fresh.getPkcs8PrivateKey() + "\n")
                .lines()
                .toList();
        return VapidKeys.create(lines.get(0), lines.get(1));
    }

    boolean isKnown(String endpoint) {
        try {
            var address = URI.create(endpoint);
            var host = address.getHost();
            // a port of one's own only where it is named: a service beside the portal, for trying out
            var place = address.getPort() < 0 ? host : host + ":" + address.getPort();
            var safe = "https".equals(address.getScheme()) || "http".equals(address.getScheme()) && isBeside(place);
            return host != null
                    && address.getUserInfo() == null
                    && safe
                    && services.stream().anyMatch(service -> fits(service, place));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static boolean isBeside(String place) {
        return place.startsWith("localhost:") || place.startsWith("127.0.0.1:");
    }

    private static boolean fits(String service, String place) {
        return service.startsWith("*.") ? place.endsWith(service.substring(1)) : service.equals(place);
    }
}
