package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import vn.gov.dvctt.processing.api.AppointmentRow;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Refusal;

/** A day's appointments of a unit, read along one index. */
@Dependent
class AppointmentRows {
    private static final int PAGE = 50;
    private static final String ROW =
            "select new vn.gov.dvctt.processing.api.AppointmentRow(r.id, r.dossierId, r.submissionNumber, r.dossierCode,"
                    + " r.applicantName, r.slotAt, r.place, r.items, r.state, r.askedBy) from OriginalsRequest r"
                    + " where r.unit = :unit and r.slotAt >= :from and r.slotAt < :until"
                    + " and r.state <> vn.gov.dvctt.processing.api.OriginalsState.CANCELLED"
                    + " and (r.slotAt > :from or r.id > :after) order by r.slotAt, r.id";

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    Page<AppointmentRow> day(String unit, LocalDate day, String cursor) {
        var start = WorkCalendar.at(day, LocalTime.MIN);
        var rows = entities.createQuery(ROW, AppointmentRow.class)
                .setParameter("unit", unit)
                .setParameter("from", cursor.isEmpty() ? start : at(cursor))
                .setParameter("until", WorkCalendar.at(day.plusDays(1), LocalTime.MIN))
                .setParameter("after", cursor.isEmpty() ? Long.MIN_VALUE : id(cursor))
                .setMaxResults(PAGE + 1)
                .getResultList();
        if (rows.size() <= PAGE) {
            return new Page<>(rows, "");
        }
        var last = rows.get(PAGE - 1);
        return new Page<>(rows.subList(0, PAGE), last.slot() + "_" + last.id());
    }

    private static Instant at(String cursor) {
        try {
            return Instant.parse(cursor.substring(0, Math.max(0, cursor.indexOf('_'))));
        } catch (DateTimeParseException garbled) {
            throw new Refusal("processing.cursor");
        }
    }

    private static long id(String cursor) {
        var text = cursor.substring(cursor.indexOf('_') + 1);
        if (!text.matches("\\d{1,18}")) {
            throw new Refusal("processing.cursor");
        }
        return Long.parseLong(text);
    }
}
