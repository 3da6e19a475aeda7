package vn.gov.dvctt.processing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import vn.gov.dvctt.shared.web.Formats;

/** Days of appointments as people speak of them: with the day of the week. */
@Named
@ApplicationScoped
public class VisitWords {
    public String day(LocalDate day) {
        return worded("EEEE, dd/MM/yyyy", day);
    }

    /** {@code 09:00, Thứ Năm, 26/11/2026}. */
    public String moment(Instant at) {
        return at == null ? "" : worded("HH:mm, EEEE, dd/MM/yyyy", ZonedDateTime.ofInstant(at, Formats.ZONE));
    }

    private static String worded(String pattern, TemporalAccessor at) {
        return DateTimeFormatter.ofPattern(pattern, Formats.locale()).format(at);
    }
}
