package vn.gov.dvctt.processing.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** When counters are open by the published calendar, for other features. */
public interface CounterHours {
    VisitTimes times(Instant now);

    /** The moment; refuses with {@code processing.slotMissing}, {@code .slotPast}, {@code .slotFar}, {@code .slotOff}, {@code .slotHours}. */
    Instant slot(LocalDate day, LocalTime time, Instant now);

    Instant startOf(LocalDate day);
}
