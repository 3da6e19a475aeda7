package vn.gov.dvctt.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;

/** A quarter of a year as it is in Vietnam. */
record Quarter(int year, int number) {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int MONTHS = 3;

    static Quarter at(Instant now) {
        var day = LocalDate.ofInstant(now, HERE);
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    /** @param code as {@link #code()} gives it */
    static Quarter of(String code) {
        var parts = code.split("Q");
        return new Quarter(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** {@code 2026Q4} */
    String code() {
        return year + "Q" + number;
    }

    Instant begins() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1)
                .atStartOfDay(HERE)
                .toInstant();
    }
}
