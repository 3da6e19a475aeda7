package vn.gov.dvctt.processing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.gov.dvctt.processing.api.CounterHours;
import vn.gov.dvctt.processing.api.VisitTimes;

/** Opening hours for other features. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CounterHoursBean implements CounterHours {
    @Inject
    private Calendars calendars;

    @Override
    public VisitTimes times(Instant now) {
        return hours(now).times(now);
    }

    @Override
    public Instant slot(LocalDate day, LocalTime time, Instant now) {
        return hours(now).slot(day, time, now);
    }

    @Override
    public Instant startOf(LocalDate day) {
        return WorkCalendar.at(day, LocalTime.MIN);
    }

    private VisitHours hours(Instant now) {
        return new VisitHours(calendars.clock(now).calendar());
    }
}
