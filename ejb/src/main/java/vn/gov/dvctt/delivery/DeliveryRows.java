package vn.gov.dvctt.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import vn.gov.dvctt.delivery.api.DeliveryLane;
import vn.gov.dvctt.delivery.api.DeliveryRow;
import vn.gov.dvctt.delivery.api.DeliveryState;
import vn.gov.dvctt.procedure.api.ReturnWay;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Refusal;

/** Lists of a unit's results, each state read along one index. */
@Dependent
class DeliveryRows {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int PAGE = 50;
    private static final int MOST_VISITS = 200;
    private static final String ROW =
            "select new vn.gov.dvctt.delivery.api.DeliveryRow(d.dossierId, d.dossierCode, d.applicantName, d.title, d.way,"
                    + " d.state, d.readyAt, d.visitAt, d.reminders) from Delivery d where d.unit = :unit";
    private static final String LANE = ROW + " and d.state in :states and d.way in :ways and d.readyAt <= :until"
            + " and d.readyAt >= :from and (d.readyAt > :from or d.id > (select max(o.id) from Delivery o where o.dossierId"
            + " = :after)) order by d.readyAt, d.id";
    private static final String FIRST =
            ROW + " and d.state in :states and d.way in :ways and d.readyAt <= :until" + " order by d.readyAt, d.id";
    private static final String VISITS =
            ROW + " and d.visitAt >= :from and d.visitAt < :until order by d.visitAt, d.id";

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    Page<DeliveryRow> lane(String unit, DeliveryLane lane, String cursor, Instant now) {
        var query = entities.createQuery(cursor.isEmpty() ? FIRST : LANE, DeliveryRow.class)
                .setParameter("unit", unit)
                .setParameter("states", states(lane))
                .setParameter("ways", ways(lane))
                .setParameter("until", lane == DeliveryLane.UNCOLLECTED ? now.minus(WEEK) : now.plus(WEEK))
                .setMaxResults(PAGE + 1);
        if (!cursor.isEmpty()) {
            query.setParameter("from", at(cursor)).setParameter("after", id(cursor));
        }
        var rows = query.getResultList();
        if (rows.size() <= PAGE) {
            return new Page<>(rows, "");
        }
        var last = rows.get(PAGE - 1);
        return new Page<>(rows.subList(0, PAGE), last.readyAt() + "_" + last.dossierId());
    }

    List<DeliveryRow> visits(String unit, Instant from, Instant until) {
        return entities.createQuery(VISITS, DeliveryRow.class)
                .setParameter("unit", unit)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(MOST_VISITS)
                .getResultList();
    }

    private static List<DeliveryState> states(DeliveryLane lane) {
        return switch (lane) {
            case COUNTER, UNCOLLECTED -> List.of(DeliveryState.READY);
            case POST -> List.of(DeliveryState.ORDERED, DeliveryState.ON_ITS_WAY);
            case CAME_BACK -> List.of(DeliveryState.CAME_BACK);
        };
    }

    private static List<ReturnWay> ways(DeliveryLane lane) {
        return switch (lane) {
            case COUNTER -> List.of(ReturnWay.COUNTER);
            case UNCOLLECTED -> List.of(ReturnWay.COUNTER, ReturnWay.ONLINE);
            case POST, CAME_BACK -> List.of(ReturnWay.POST);
        };
    }

    private static Instant at(String cursor) {
        try {
            return Instant.parse(cursor.substring(0, Math.max(0, cursor.indexOf('_'))));
        } catch (DateTimeParseException garbled) {
            throw new Refusal("delivery.cursor");
        }
    }

    private static long id(String cursor) {
        var text = cursor.substring(cursor.indexOf('_') + 1);
        if (!text.matches("\\d{1,18}")) {
            throw new Refusal("delivery.cursor");
        }
        return Long.parseLong(text);
    }
}
