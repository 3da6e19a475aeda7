package vn.gov.dvctt.payment;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.dvctt.shared.SecretFolder;

/**
 * The payment gateway: {@code gateway.pay} (page the browser goes to), {@code gateway.api} (enquiries and refunds), {@code gateway.terminal} (our name there) of
 * {@code portal.properties}, and the common secret in {@code secrets/gateway.secret}. Where none is named, the one that stands beside an embedded installation ({@code
 * dvctt.gateway}).
 *
 * @param looks after which spans a payment of which nothing is known is asked for
 */
record GatewaySettings(URI pay, URI api, String terminal, String secret, List<Duration> looks) {
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1");
    private static final String USUAL_LOOKS = "PT1M,PT5M,PT15M,PT1H,P1D";

    GatewaySettings {
        requireSafe(pay);
        requireSafe(api);
    }

    static Optional<GatewaySettings> of(FeeSettings settings) {
        var beside = System.getProperty("dvctt.gateway", "");
        var pay = settings.text("gateway.pay", beside.isEmpty() ? "" : beside + "/paymentv2/vpcpay.html");
        if (pay.isEmpty()) {
            return Optional.empty();
        }
        var secret = SecretFolder.ofThisInstallation()
                .readOrCreate("gateway.secret", UUID.randomUUID().toString().replace("-", ""))
                .strip();
        var looks = Arrays.stream(settings.text("gateway.looks", USUAL_LOOKS).split(","))
                .map(String::strip)
                .map(Duration::parse)
                .toList();
        return Optional.of(new GatewaySettings(
                URI.create(pay),
                URI.create(settings.text("gateway.api", beside + "/merchant_webapi/api/transaction")),
                settings.text("gateway.terminal", "DVCTT001"),
                secret,
                looks));
    }

    private static void requireSafe(URI address) {
        var fine = "https".equals(address.getScheme())
                || "http".equals(address.getScheme()) && OWN_MACHINE.contains(address.getHost());
        if (!fine) {
            throw new IllegalStateException("the gateway must be asked by https, not " + address);
        }
    }

    @Override
    public String toString() {
        return "GatewaySettings[" + pay + "]";
    }
}
