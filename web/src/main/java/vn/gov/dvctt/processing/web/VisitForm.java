package vn.gov.dvctt.processing.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** A day and a time of day as they were chosen. */
public class VisitForm {
    private String day = "";
    private String time = "";

    boolean isEmpty() {
        return blank(day) && blank(time);
    }

    /** Empty where nothing or something else than a day was chosen. */
    Optional<LocalDate> date() {
        try {
            return blank(day) ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeException wrong) {
            return Optional.empty(); // said beside the field
        }
    }

    Optional<LocalTime> hour() {
        try {
            return blank(time) ? Optional.empty() : Optional.of(LocalTime.parse(time));
        } catch (DateTimeException wrong) {
            return Optional.empty(); // said beside the field
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }
}
