package vn.gov.dvctt.payment;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.dvctt.shared.SecretFolder;

/**
 * The payment gateway: {@code gateway.pay} (page the browser goes to), {@code gateway.api} (enquiries and refunds), {@code gateway.terminal} (our name there) of
 * {@code portal.properties}, and the common secret in {@code secrets/gateway.secret}. All of them or none: with one missing no payment through a gateway is offered.
 * An installation that simulates payments takes the gateway beside it.
 *
 * @param looks after which spans a payment of which nothing is known is asked for
 */
record GatewaySettings(URI pay, URI api, String terminal, String secret, List<Duration> looks) {
    private static final String SECRET = "gateway.secret";
    private static final String USUAL_LOOKS = "PT1M,PT5M,PT15M,PT1H,P1D";

    static Optional<GatewaySettings> of(FeeSettings settings) {
        var pay = settings.text("gateway.pay", "");
        if (pay.isEmpty()) {
            return settings.simulator().isEmpty() ? Optional.empty() : Optional.of(simulated(settings));
        }
        var api = settings.text("gateway.api", "");
        var terminal = settings.text("gateway.terminal", "");
        var secret = SecretFolder.ofThisInstallation().read(SECRET).map(String::strip);
        if (!isSafe(pay) || !isSafe(api) || terminal.isEmpty()) {
            return Optional.empty();
        }
        return secret.map(
                word -> new GatewaySettings(URI.create(pay), URI.create(api), terminal, word, looks(settings)));
    }

    private static GatewaySettings simulated(FeeSettings settings) {
        var beside = settings.simulator();
        var secret = SecretFolder.ofThisInstallation()
                .readOrCreate(SECRET, UUID.randomUUID().toString().replace("-", ""))
                .strip();
        return new GatewaySettings(
                URI.create(beside + "/paymentv2/vpcpay.html"),
                URI.create(beside + "/merchant_webapi/api/transaction"),
                "DVCTT001",
                secret,
                looks(settings));
    }

    private static List<Duration> looks(FeeSettings settings) {
        return Arrays.stream(settings.text("gateway.looks", USUAL_LOOKS).split(","))
                .map(String::strip)
                .map(Duration::parse)
                .toList();
    }

    /** Names and secrets travel there. */
    private static boolean isSafe(String address) {
        return address.startsWith("https://");
    }

    @Override
    public String toString() {
        return "GatewaySettings[" + pay + "]";
    }
}
