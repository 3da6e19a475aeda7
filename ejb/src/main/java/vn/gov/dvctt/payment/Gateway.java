package vn.gov.dvctt.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.dvctt.payment.GatewayAnswer.Kind;
import vn.gov.dvctt.payment.api.PayWays;

/** A redirect gateway by the protocol that VNPAY publishes (version 2.1.0): address to pay, notice and return, enquiry, refund. Nothing unsigned is believed. */
@ApplicationScoped
class Gateway {
    private static final String VERSION = "2.1.0";
    private static final String DONE = "00";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration TO_PAY = Duration.ofMinutes(15);
    private static final int HUNDREDTHS = 100;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZONE);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    Optional<GatewaySettings> settings() {
        return GatewaySettings.of(FeeSettings.ofThisInstallation());
    }

    PayWays ways() {
        var settings = FeeSettings.ofThisInstallation();
        return new PayWays(
                settings().isPresent(),
                BankSettings.of(settings).isPresent(),
                !settings.simulator().isEmpty());
    }

    GatewaySettings offered() {
        return settings().orElseThrow(() -> new vn.gov.dvctt.shared.Refusal("payment.noGateway"));
    }

    String departure(Payment payment, Bill bill, String returnAddress, String client) {
        var settings = offered();
        var fields = new HashMap<String, String>();
        fields.put("vnp_Version", VERSION);
        fields.put("vnp_Command", "pay");
        fields.put("vnp_TmnCode", settings.terminal());
        fields.put("vnp_Amount", hundredths(payment.amount()));
        fields.put("vnp_CurrCode", "VND");
        fields.put("vnp_TxnRef", payment.reference());
        fields.put("vnp_OrderInfo", "Thanh toan " + bill.code());
        fields.put("vnp_OrderType", "other");
        fields.put("vnp_Locale", "vn");
        fields.put("vnp_ReturnUrl", returnAddress);
        fields.put("vnp_IpAddr", client);
        fields.put("vnp_CreateDate", MOMENT.format(payment.startedAt()));
        fields.put("vnp_ExpireDate", MOMENT.format(payment.startedAt().plus(TO_PAY)));
        return settings.pay() + "?" + new GatewaySignature(settings.secret()).query(fields);
    }

    /** What a signed notice, or the address by which a browser comes back, says; empty where it is not signed by the gateway, or not for us. */
    Optional<GatewayAnswer> heard(Map<String, String> fields) {
        var settings = offered();
        if (!new GatewaySignature(settings.secret()).isRight(fields)
                || !settings.terminal().equals(fields.get("vnp_TmnCode"))) {
            return Optional.empty();
        }
        var paid = DONE.equals(fields.get("vnp_ResponseCode")) && DONE.equals(fields.get("vnp_TransactionStatus"));
        return Optional.of(answer(paid ? Kind.PAID : Kind.NOT_PAID, fields));
    }

    /** Empty where the gateway does not answer, or somebody else does. */
    Optional<GatewayAnswer> enquire(String payment, Instant startedAt) {
        var fields = begun(
                "querydr", payment, startedAt, UUID.randomUUID().toString().replace("-", ""));
        return ask(fields, GatewayFields.ENQUIRY, GatewayFields.ENQUIRED).map(answer -> {
            if (!DONE.equals(answer.get("vnp_ResponseCode"))) {
                return answer(Kind.UNKNOWN, answer);
            }
            return answer(
                    switch (answer.getOrDefault("vnp_TransactionStatus", "")) {
                        case DONE -> Kind.PAID;
                        case "01" -> Kind.UNKNOWN;
                        default -> Kind.NOT_PAID;
                    },
                    answer);
        });
    }

    /**
     * Asks for money to go back. The same refund asked twice is one: its id is the id of the request.
     *
     * @return the gateway's code, "00" when it is done; empty where it does not answer
     */
    Optional<String> refund(Refund refund, Payment payment, String by) {
        var fields = begun("refund", payment.reference(), payment.startedAt(), "HT" + refund.id());
        fields.put("vnp_TransactionType", refund.amount() == payment.received() ? "02" : "03");
        fields.put("vnp_Amount", hundredths(refund.amount()));
        fields.put("vnp_TransactionNo", payment.gatewayNumber());
        fields.put("vnp_CreateBy", by);
        return ask(fields, GatewayFields.REFUND, GatewayFields.REFUNDED)
                .map(answer -> answer.getOrDefault("vnp_ResponseCode", "99"));
    }

    private Map<String, String> begun(String command, String payment, Instant startedAt, String request) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("vnp_RequestId", request);
        fields.put("vnp_Version", VERSION);
        fields.put("vnp_Command", command);
        fields.put("vnp_TmnCode", offered().terminal());
        fields.put("vnp_TxnRef", payment);
        fields.put("vnp_OrderInfo", command + " " + payment);
        fields.put("vnp_TransactionDate", MOMENT.format(startedAt));
        fields.put("vnp_CreateDate", MOMENT.format(Instant.now()));
        fields.put("vnp_IpAddr", "127.0.0.1");
        return fields;
    }

    private Optional<Map<String, String>> ask(Map<String, String> fields, List<String> order, List<String> back) {
        var settings = offered();
        var signature = new GatewaySignature(settings.secret());
        fields.put(GatewaySignature.FIELD, signature.sign(joined(fields, order)));
        var body = Json.createObjectBuilder();
        fields.forEach(body::add);
        var request = HttpRequest.newBuilder(settings.api())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.build().toString()))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            return read(answer.body())
                    .filter(said -> signature.isRight(joined(said, back), said.get(GatewaySignature.FIELD)));
        } catch (IOException away) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<Map<String, String>> read(String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            var said = new HashMap<String, String>();
            JsonObject object = reader.readObject();
            object.keySet().forEach(name -> said.put(name, object.getString(name, "")));
            return Optional.of(said);
        } catch (RuntimeException notJson) {
            // whatever else stands there is no word of the gateway
            return Optional.empty();
        }
    }

    private static String joined(Map<String, String> fields, List<String> order) {
        return order.stream().map(name -> fields.getOrDefault(name, "")).collect(Collectors.joining("|"));
    }

    private static GatewayAnswer answer(Kind kind, Map<String, String> said) {
        var hundredths = said.getOrDefault("vnp_Amount", "");
        // a fraction of a đồng does not exist: such an amount is no amount of ours
        var whole = hundredths.matches("\\d{1,17}") && hundredths.endsWith("00")
                ? Long.parseLong(hundredths) / HUNDREDTHS
                : 0;
        return new GatewayAnswer(
                kind,
                said.getOrDefault("vnp_TxnRef", ""),
                whole,
                said.getOrDefault("vnp_TransactionNo", ""),
                moment(said.get("vnp_PayDate")));
    }

    private static Instant moment(String text) {
        try {
            return text == null || text.isEmpty()
                    ? Instant.now()
                    : LocalDateTime.parse(text, MOMENT).atZone(ZONE).toInstant();
        } catch (DateTimeException unreadable) {
            return Instant.now();
        }
    }

    private static String hundredths(long amount) {
        return String.valueOf(Math.multiplyExact(amount, (long) HUNDREDTHS));
    }
}
