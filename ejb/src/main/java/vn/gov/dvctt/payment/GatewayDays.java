package vn.gov.dvctt.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.payment.api.DayView;
import vn.gov.dvctt.payment.api.GatewayRecord;
import vn.gov.dvctt.payment.api.PaymentChannel;

/** Days against the gateway's files. */
@Dependent
class GatewayDays {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    @Inject
    private People people;

    @Inject
    private Periods periods;

    void take(LocalDate day, List<GatewayRecord> records, long by, Instant now) {
        entities.createNamedQuery("GatewayLine.forget").setParameter("day", day).executeUpdate();
        records.forEach(record -> entities.persist(
                new GatewayLine(new GatewayRecord(record.payment(), record.gatewayNumber(), record.amount(), day))));
        var head = entities.find(GatewayDay.class, day);
        if (head == null) {
            head = new GatewayDay(day);
            head.taken(by, now);
            entities.persist(head);
            return;
        }
        head.taken(by, now);
    }

    DayView view(LocalDate day, String unit) {
        var head = Optional.ofNullable(entities.find(GatewayDay.class, day));
        var theirs = entities.createNamedQuery("GatewayLine.of", GatewayLine.class)
                .setParameter("day", day)
                .getResultStream()
                .map(GatewayLine::record)
                .toList();
        var ours = entities.createNamedQuery("Payment.booked", Payment.class)
                .setParameter("from", day)
                .setParameter("to", day)
                .setParameter("channel", PaymentChannel.GATEWAY)
                .getResultStream()
                .map(payment ->
                        new GatewayRecord(payment.reference(), payment.gatewayNumber(), payment.received(), day))
                .toList();
        return new DayView(
                day,
                head.map(GatewayDay::takenAt).orElse(null),
                head.map(taken -> people.names(Set.of(taken.takenBy())).getOrDefault(taken.takenBy(), ""))
                        .orElse(""),
                periods.closed(unit, YearMonth.from(day)).isPresent(),
                Reconciliation.of(ours, theirs));
    }
}
