package vn.gov.dvctt.procedure.web.v1;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The catalogue's own cursor in a form that travels in addresses and that nobody is tempted to take apart. */
final class Cursor {
    private static final Pattern INNER = Pattern.compile("[01]~[^~]*~[^~]*");

    private Cursor() {}

    static String published(String inner) {
        return inner.isEmpty()
                ? null
                : Base64.getUrlEncoder().withoutPadding().encodeToString(inner.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty where it is none of ours. */
    static Optional<String> inner(String published) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(published), StandardCharsets.UTF_8);
            return Optional.of(text).filter(each -> INNER.matcher(each).matches());
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
