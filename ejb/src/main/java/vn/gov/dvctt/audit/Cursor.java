package vn.gov.dvctt.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** The last act of a page. As text: microseconds since 1970, a hyphen, the id. */
record Cursor(Instant at, long id) {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18})-(\\d{1,18})");

    /** Empty for the first page, and for anything that is no cursor. */
    static Optional<Cursor> of(String text) {
        var match = SHAPE.matcher(text == null ? "" : text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var at = Instant.EPOCH.plus(Long.parseLong(match.group(1)), ChronoUnit.MICROS);
        return Optional.of(new Cursor(at, Long.parseLong(match.group(2))));
    }

    String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + id;
    }
}
