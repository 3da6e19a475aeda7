package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.processing.api.CalendarMark;
import vn.gov.dvctt.processing.api.ChangeState;
import vn.gov.dvctt.shared.Refusal;

/** Changes of the calendar, and the calendar's own rows. */
@Dependent
class CalendarChanges {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    CalendarChanges() {}

    CalendarChanges(EntityManager entities) {
        this.entities = entities;
    }

    CalendarChange add(CalendarChange change) {
        entities.persist(change);
        entities.flush();
        return change;
    }

    CalendarChange change(long id) {
        return Optional.ofNullable(entities.find(CalendarChange.class, id)).orElseThrow(CalendarChanges::notFound);
    }

    /** Two who write into the same change follow one another. */
    CalendarChange toChange(long id) {
        return Optional.ofNullable(entities.find(CalendarChange.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(CalendarChanges::notFound);
    }

    Optional<CalendarChange> latest(ChangeState state) {
        return inState(state).stream().findFirst();
    }

    List<CalendarChange> inState(ChangeState state) {
        return entities.createNamedQuery("CalendarChange.inState", CalendarChange.class)
                .setParameter("state", state)
                .getResultList();
    }

    List<CalendarChange> page(long before, int most) {
        return entities.createNamedQuery("CalendarChange.page", CalendarChange.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /** Held until the end of the transaction: one node at a time publishes, or counts. */
    CalendarEdition edition() {
        return entities.find(CalendarEdition.class, CalendarEdition.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    List<CalendarDay> days(LocalDate first, LocalDate last) {
        return entities.createNamedQuery("CalendarDay.between", CalendarDay.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    List<RegularHours> hours() {
        return entities.createNamedQuery("RegularHours.all", RegularHours.class).getResultList();
    }

    /** Writes a line into the calendar, and into the line what stood there before. */
    void put(CalendarLine line, WorkCalendar before, WorkCalendar after) {
        if (line.mark() == CalendarMark.HOURS) {
            putHours(line, before);
            return;
        }
        var day = Optional.ofNullable(entities.find(CalendarDay.class, line.date()));
        day.ifPresent(known -> line.replaces(known.mark(), known.hours(), known.note()));
        if (line.mark() == CalendarMark.REGULAR) {
            day.ifPresent(entities::remove);
            return;
        }
        day.orElseGet(() -> persisted(new CalendarDay(line.date())))
                .declare(after.hoursOf(line.date()), line.note(), line.certainty());
    }

    private void putHours(CalendarLine line, WorkCalendar before) {
        line.replaces(CalendarMark.HOURS, before.regularHours(line.date()), null);
        Optional.ofNullable(entities.find(RegularHours.class, line.date()))
                .orElseGet(() -> persisted(new RegularHours(line.date())))
                .declare(line.hours());
    }

    private <T> T persisted(T entity) {
        entities.persist(entity);
        return entity;
    }

    private static Refusal notFound() {
        return new Refusal("calendar.notFound");
    }
}
