package vn.gov.dvctt.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/** Which months of a unit are closed, and on which day something is booked therefore. */
@Dependent
class Periods {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    Periods() {}

    Periods(EntityManager entities) {
        this.entities = entities;
    }

    static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    Optional<FeePeriod> closed(String unit, YearMonth month) {
        return Optional.ofNullable(entities.find(FeePeriod.class, FeePeriod.codeOf(unit, month)));
    }

    /** The day itself; today where its month is closed. */
    LocalDate bookOn(String unit, LocalDate day, Instant now) {
        return closed(unit, YearMonth.from(day)).isPresent() ? dayOf(now) : day;
    }

    void add(FeePeriod period) {
        entities.persist(period);
    }
}
