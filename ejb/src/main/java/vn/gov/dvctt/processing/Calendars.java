package vn.gov.dvctt.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;

/** The calendar in force. It changes a few times a year and is asked for on every page, so it is read again every minute only. */
@ApplicationScoped
class Calendars {
    private static final Duration FRESH = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    private volatile Read latest = new Read(null, Instant.MIN);

    LegalClock clock(Instant now) {
        var read = latest;
        if (read.at().plus(FRESH).isBefore(now)) {
            read = new Read(new LegalClock(load()), now);
            latest = read;
        }
        return read.clock();
    }

    private WorkCalendar load() {
        var regular = entities.createNamedQuery("RegularHours.all", RegularHours.class)
                .getResultStream();
        var days =
                entities.createNamedQuery("CalendarDay.all", CalendarDay.class).getResultStream();
        return new WorkCalendar(
                regular.collect(Collectors.toMap(RegularHours::validFrom, RegularHours::hours)),
                days.collect(Collectors.toMap(CalendarDay::date, CalendarDay::hours)));
    }

    private record Read(LegalClock clock, Instant at) {}
}
