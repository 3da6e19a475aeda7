package vn.gov.dvctt.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;

/**
 * The calendar in force. It changes a few times a year and is asked for on every page, so it is read again every minute only. What another node still counts by
 * the former one within that minute carries the former edition, and is counted anew.
 */
@ApplicationScoped
class Calendars {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Read NEVER = new Read(null, Instant.MIN);

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    private volatile Read latest = NEVER;

    Calendars() {}

    Calendars(EntityManager entities) {
        this.entities = entities;
    }

    LegalClock clock(Instant now) {
        return published(now).clock();
    }

    PublishedCalendar published(Instant now) {
        var read = latest;
        if (read.at().plus(FRESH).isBefore(now)) {
            read = new Read(fresh(), now);
            latest = read;
        }
        return read.calendar();
    }

    /** As it stands in the database now; from here on everything on this node counts by it. */
    PublishedCalendar renewed(Instant now) {
        var read = new Read(fresh(), now);
        latest = read;
        return read.calendar();
    }

    /** As it stands in the database now. The number is read first: a calendar published meanwhile may only make it look older than it is. */
    PublishedCalendar fresh() {
        long edition = edition();
        var regular = entities.createNamedQuery("RegularHours.all", RegularHours.class)
                .getResultStream();
        var days =
                entities.createNamedQuery("CalendarDay.all", CalendarDay.class).getResultStream();
        return new PublishedCalendar(
                edition,
                new LegalClock(new WorkCalendar(
                        regular.collect(Collectors.toMap(RegularHours::validFrom, RegularHours::hours)),
                        days.collect(Collectors.toMap(CalendarDay::date, CalendarDay::hours)))));
    }

    /** The number of the published calendar. */
    long edition() {
        return entities.createNamedQuery("CalendarEdition.number", Long.class).getSingleResult();
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarPublished news) {
        latest = NEVER;
    }

    private record Read(PublishedCalendar calendar, Instant at) {}
}
