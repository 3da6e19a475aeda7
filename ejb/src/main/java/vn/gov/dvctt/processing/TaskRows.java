package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.dvctt.processing.api.TaskCounts;
import vn.gov.dvctt.processing.api.TaskCounts.LaneCount;
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
            "select new vn.gov.dvctt.processing.api.TaskRow(t.id, t.revision, t.dossierId, t.submissionNumber,"
                    + " t.dossierCode, t.procedureTitle, t.applicantName, t.lane, t.outcome, t.assigneeName, t.openedAt, t.dueAt)"
                    + " from Task t where t.unit = :unit"
                    // an opinion that was given leads nowhere any more: the dossier is another unit's
                    + " and (t.kind <> vn.gov.dvctt.processing.TaskKind.OPINION or t.closedAt is null)";
    /** Of the tasks of a dossier the last one alone: a dossier that is sought, or that changed, stands there once. */
    private static final String LATEST =
            " and not exists (select o.id from Task o where o.dossierId = t.dossierId and o.unit = t.unit"
                    + " and (o.kind <> vn.gov.dvctt.processing.TaskKind.OPINION or o.closedAt is null)"
                    + " and (o.openedAt > t.openedAt or (o.openedAt = t.openedAt and o.id > t.id)))";

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    @Inject
    private TaskLooks looks;

    TaskRows() {}

    TaskRows(EntityManager entities) {
        this.entities = entities;
        this.looks = new TaskLooks(entities);
    }

    /** @param soonUntil what is due between now and then counts as due soon */
    Page<TaskRow> page(String unit, long official, TaskFilter filter, String cursor, Instant now, Instant soonUntil) {
        var page = block(unit, official, filter, cursor, now, soonUntil, PAGE);
        var marks = looks.marks(
                official, page.rows().stream().map(TaskRow::dossierId).toList());
        return new Page<>(
                page.rows().stream()
                        .map(row -> row.with(marks.get(row.dossierId())))
                        .toList(),
                page.next());
    }

    /** As {@link #page}, of another size, and nothing said of what changed. */
    Page<TaskRow> block(
            String unit, long official, TaskFilter filter, String cursor, Instant now, Instant soonUntil, int most) {
        if (filter.changed() && filter.text().isEmpty()) {
            return changed(unit, official, cursor, most);
        }
        var order = TaskOrder.of(filter);
        var values = new HashMap<String, Object>(Map.of("unit", unit));
        var where = new StringBuilder(ROW);
        if (order.withinLane()) {
            where.append(" and t.lane = :lane");
            values.put("lane", filter.lane());
            due(filter, where, values, now, soonUntil);
            holder(filter, where, values, official);
        } else {
            where.append(LATEST);
        }
        order.begin(filter.text(), where, values);
        if (!cursor.isEmpty()) {
            order.after(cursor, where, values);
        }
        var query = entities.createQuery(where + order.orderBy(), TaskRow.class).setMaxResults(most + 1);
        values.forEach(query::setParameter);
        return pageOf(query.getResultList(), order, most);
    }

    /** What the official has not seen yet is read first, and its tasks then: the list is as long as that, and no longer. */
    private Page<TaskRow> changed(String unit, long official, String cursor, int most) {
        var found = looks.latest(official, ChangeCursor.of(cursor), most + 1);
        var shown = found.subList(0, Math.min(most, found.size()));
        var tasks = latestOf(unit, shown.stream().map(ChangeCursor::dossierId).toList());
        var rows = shown.stream()
                .map(change -> tasks.get(change.dossierId()))
                // a dossier that is no longer of this unit
                .filter(Objects::nonNull)
                .toList();
        var more = found.size() > most;
        return new Page<>(rows, more ? found.get(most - 1).text() : "");
    }

    private Map<Long, TaskRow> latestOf(String unit, Collection<Long> dossiers) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(ROW + " and t.dossierId in :dossiers" + LATEST, TaskRow.class)
                .setParameter("unit", unit)
                .setParameter("dossiers", dossiers)
                .getResultStream()
                .collect(Collectors.toMap(TaskRow::dossierId, Function.identity(), (one, other) -> one));
    }

    TaskCounts counts(String unit, long official, List<TaskLane> lanes, Instant now, Instant soonUntil) {
        var changed = changed(unit, official, "", TaskCounts.LIMIT).rows().size();
        return new TaskCounts(
                lanes.stream()
                        .map(lane -> new LaneCount(
                                lane,
                                count(unit, lane, ""),
                                count(unit, lane, " and t.dueAt >= ?3 and t.dueAt <= ?4", now, soonUntil),
                                count(unit, lane, " and t.dueAt < ?3", now),
                                count(unit, lane, " and t.assigneeId = ?3", official)))
                        .toList(),
                changed);
    }

    /** Reads at most so many ids of an index: a list of millions is never counted. */
    private int count(String unit, TaskLane lane, String condition, Object... values) {
        var query = entities.createQuery(
                        "select t.id from Task t where t.unit = ?1 and t.lane = ?2" + condition, Long.class)
                .setParameter(1, unit)
                .setParameter(2, lane)
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
