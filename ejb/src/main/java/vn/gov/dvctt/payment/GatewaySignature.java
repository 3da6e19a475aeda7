package vn.gov.dvctt.payment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA512 as the gateway's protocol wants it: over the fields of an address in the order of their names, or over the values of a message with bars between. */
final class GatewaySignature {
    static final String FIELD = "vnp_SecureHash";
    private static final String KIND = "vnp_SecureHashType";
    private static final String PREFIX = "vnp_";
    private static final String ALGORITHM = "HmacSHA512";

    private final SecretKeySpec key;

    GatewaySignature(String secret) {
        key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The fields as they stand in an address, signed. */
    String query(Map<String, String> fields) {
        var text = sorted(fields);
        return text + "&" + FIELD + "=" + sign(text);
    }

    boolean isRight(Map<String, String> fields) {
        return isSame(sign(sorted(fields)), fields.get(FIELD));
    }

    boolean isRight(String text, String signature) {
        return isSame(sign(text), signature);
    }

    String sign(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In a time that tells nothing of how much was right. */
    private static boolean isSame(String wanted, String given) {
        return given != null
                && MessageDigest.isEqual(
                        wanted.getBytes(StandardCharsets.US_ASCII),
                        given.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    private static String sorted(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .filter(field -> field.getKey().startsWith(PREFIX)
                                && !field.getKey().equals(FIELD)
                                && !field.getKey().equals(KIND)
                                && !field.getValue().isEmpty())
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.US_ASCII);
    }
}
