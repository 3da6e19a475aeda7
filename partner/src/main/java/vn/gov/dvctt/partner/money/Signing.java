package vn.gov.dvctt.partner.money;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA512 with the secret the portal shares with its gateway; read each time, for the portal writes it when it first needs it. */
record Signing(Path secret) {
    static final String FIELD = "vnp_SecureHash";
    private static final String ALGORITHM = "HmacSHA512";

    String query(Map<String, String> fields) {
        var text = text(fields);
        return text + "&" + FIELD + "=" + sign(text);
    }

    boolean isRight(Map<String, String> fields) {
        return sign(text(fields)).equals(fields.get(FIELD));
    }

    String sign(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Files.readString(secret).strip().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Map<String, String> fields) {
        return new TreeMap<>(fields)
                .entrySet().stream()
                        .filter(field -> field.getKey().startsWith("vnp_")
                                && !field.getKey().equals(FIELD))
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
    }

    static Map<String, String> read(String query) {
        var fields = new TreeMap<String, String>();
        if (query != null) {
            for (var part : query.split("&")) {
                var at = part.indexOf('=');
                if (at > 0) {
                    fields.put(decoded(part.substring(0, at)), decoded(part.substring(at + 1)));
                }
            }
        }
        return fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.US_ASCII);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
