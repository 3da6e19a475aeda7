package vn.gov.dvctt.processing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.dvctt.processing.api.VisitTimes;
import vn.gov.dvctt.shared.Refusal;

/** When people may be asked to come: half an hour within the working hours of the published calendar, soon enough to be of use. */
record VisitHours(WorkCalendar calendar) {
    private static final Duration VISIT = Duration.ofMinutes(30);
    private static final int LATEST_DAYS = 60;
    private static final int CHOICE = 25;

    /** The moment; refuses what has passed, is too far ahead, or does not lie in working hours. */
    Instant slot(LocalDate day, LocalTime time, Instant now) {
        if (day == null || time == null) {
            throw new Refusal("processing.slotMissing");
        }
        var slot = WorkCalendar.at(day, time.withSecond(0).withNano(0));
        if (!slot.isAfter(now)) {
            throw new Refusal("processing.slotPast");
        }
        if (day.isAfter(WorkCalendar.dateOf(now).plusDays(LATEST_DAYS))) {
            throw new Refusal("processing.slotFar", LATEST_DAYS);
        }
        if (!calendar.isWorking(day)) {
            throw new Refusal("processing.slotOff");
        }
        if (calendar.spans(day).stream().noneMatch(span -> fits(span, slot))) {
            throw new Refusal("processing.slotHours", words(day));
        }
        return slot;
    }

    /** To choose from; a day of its own hours is asked for them when it is chosen. */
    VisitTimes times(Instant now) {
        var today = WorkCalendar.dateOf(now);
        var days = new ArrayList<LocalDate>();
        for (var day = today.minusDays(1); days.size() < CHOICE; ) {
            day = calendar.workingDayAfter(day);
            if (calendar.closing(day).minus(VISIT).isAfter(now)) {
                days.add(day);
            }
        }
        return new VisitTimes(days, hours(today));
    }

    private List<String> hours(LocalDate today) {
        var times = new ArrayList<String>();
        for (var period : calendar.regularHours(today).periods()) {
            for (var time = period.from();
                    !time.plus(VISIT).isAfter(period.until())
                            && !time.plus(VISIT).isBefore(time);
                    time = time.plus(VISIT)) {
                times.add(time.toString());
            }
        }
        return times;
    }

    private static boolean fits(Span span, Instant slot) {
        return span.holds(slot) && !slot.plus(VISIT).isAfter(span.until());
    }

    private String words(LocalDate day) {
        return calendar.hoursOf(day).periods().stream()
                .map(period -> period.from() + "–" + period.until())
                .collect(Collectors.joining(", "));
    }
}
