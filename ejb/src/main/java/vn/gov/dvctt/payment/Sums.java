package vn.gov.dvctt.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.payment.api.PaymentChannel;
import vn.gov.dvctt.payment.api.PeriodRow;
import vn.gov.dvctt.payment.api.RefundState;

/** What came and went in a month, added up by the database, whole đồng. */
@Dependent
class Sums {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private Periods periods;

    Sums() {}

    Sums(EntityManager entities, People people, Periods periods) {
        this.entities = entities;
        this.people = people;
        this.periods = periods;
    }

    PeriodRow month(String unit, YearMonth month) {
        var came = came(unit, month.atDay(1), month.atEndOfMonth());
        var closed = periods.closed(unit, month);
        return new PeriodRow(
                month,
                came.getOrDefault(PaymentChannel.GATEWAY, 0L),
                came.getOrDefault(PaymentChannel.TRANSFER, 0L),
                came.getOrDefault(PaymentChannel.COUNTER, 0L),
                went(unit, month.atDay(1), month.atEndOfMonth()),
                closed.map(FeePeriod::closedAt).orElse(null),
                closed.map(period -> people.names(Set.of(period.closedBy())).getOrDefault(period.closedBy(), ""))
                        .orElse(""));
    }

    private Map<PaymentChannel, Long> came(String unit, LocalDate from, LocalDate to) {
        var sums = new EnumMap<PaymentChannel, Long>(PaymentChannel.class);
        entities.createNamedQuery("Payment.sums", Object[].class)
                .setParameter("unit", unit)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .forEach(row -> sums.put((PaymentChannel) row[0], ((Number) row[1]).longValue()));
        return sums;
    }

    private long went(String unit, LocalDate from, LocalDate to) {
        var sum = entities.createNamedQuery("Refund.sum", Long.class)
                .setParameter("unit", unit)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("state", RefundState.DONE)
                .getSingleResult();
        return sum == null ? 0 : sum;
    }
}
