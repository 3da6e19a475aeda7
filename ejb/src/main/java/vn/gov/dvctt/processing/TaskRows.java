package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.processing.api.TaskCounts;
import vn.gov.dvctt.processing.api.TaskFilter;
import vn.gov.dvctt.processing.api.TaskHolder;
import vn.gov.dvctt.processing.api.TaskLane;
import vn.gov.dvctt.processing.api.TaskRow;
import vn.gov.dvctt.shared.Page;

/** Work lists: one query a page, along one index of the table, whatever its size. */
@Dependent
class TaskRows {
    private static final int PAGE = 25;
    private static final String ROW =
            "select new vn.gov.dvctt.processing.api.TaskRow(t.id, t.dossierId, t.submissionNumber,"
                    + " t.dossierCode, t.procedureTitle, t.applicantName, t.lane, t.outcome, t.assigneeName, t.openedAt, t.dueAt)"
                    + " from Task t where t.unit = :unit"
                    // an opinion that was given leads nowhere any more: the dossier is another unit's
                    + " and (t.kind <> vn.gov.dvctt.processing.TaskKind.OPINION or t.closedAt is null)";

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    TaskRows() {}

    TaskRows(EntityManager entities) {
        this.entities = entities;
    }

    /** @param soonUntil what is due between now and then counts as due soon */
    Page<TaskRow> page(String unit, long official, TaskFilter filter, String cursor, Instant now, Instant soonUntil) {
        return block(unit, official, filter, cursor, now, soonUntil, PAGE);
    }

    /** As {@link #page}, of another size. */
    Page<TaskRow> block(
            String unit, long official, TaskFilter filter, String cursor, Instant now, Instant soonUntil, int most) {
        var order = TaskOrder.of(filter.text());
        var values = new HashMap<String, Object>(Map.of("unit", unit));
        var where = new StringBuilder(ROW);
        if (order.withinLane()) {
            where.append(" and t.lane = :lane");
            values.put("lane", filter.lane());
            due(filter, where, values, now, soonUntil);
            holder(filter, where, values, official);
        }
        order.begin(filter.text(), where, values);
        if (!cursor.isEmpty()) {
            order.after(cursor, where, values);
        }
        where.append(" order by t.").append(order.column()).append(", t.id");
        var query = entities.createQuery(where.toString(), TaskRow.class).setMaxResults(most + 1);
        values.forEach(query::setParameter);
        return pageOf(query.getResultList(), order, most);
    }

    TaskCounts counts(String unit, long official, Instant now, Instant soonUntil) {
        return new TaskCounts(
                count(unit, ""),
                count(unit, " and t.dueAt >= ?3 and t.dueAt <= ?4", now, soonUntil),
                count(unit, " and t.dueAt < ?3", now),
                count(unit, " and t.assigneeId = ?3", official));
    }

    /** Reads at most so many ids of an index: a list of millions is never counted. */
    private int count(String unit, String condition, Object... values) {
        TypedQuery<Long> query = entities.createQuery(
                        "select t.id from Task t where t.unit = ?1 and t.lane = ?2" + condition, Long.class)
                .setParameter(1, unit)
                .setParameter(2, TaskLane.TO_RECEIVE)
                .setMaxResults(TaskCounts.LIMIT);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 3, values[i]);
        }
        return query.getResultList().size();
    }

    private static void due(
            TaskFilter filter, StringBuilder where, Map<String, Object> values, Instant now, Instant soonUntil) {
        switch (filter.due()) {
            case LATE -> where.append(" and t.dueAt < :now");
            case SOON -> where.append(" and t.dueAt >= :now and t.dueAt <= :soonUntil");
            case ANY -> {
                return;
            }
        }
        values.put("now", now);
        if (where.indexOf(":soonUntil") >= 0) {
            values.put("soonUntil", soonUntil);
        }
    }

    private static void holder(TaskFilter filter, StringBuilder where, Map<String, Object> values, long official) {
        if (filter.holder() == TaskHolder.NOBODY) {
            where.append(" and t.assigneeId is null");
        }
        if (filter.holder() == TaskHolder.ME) {
            where.append(" and t.assigneeId = :official");
            values.put("official", official);
        }
    }

    private static Page<TaskRow> pageOf(List<TaskRow> rows, TaskOrder order, int most) {
        if (rows.size() <= most) {
            return new Page<>(rows, "");
        }
        return new Page<>(rows.subList(0, most), order.cursor(rows.get(most - 1)));
    }
}
