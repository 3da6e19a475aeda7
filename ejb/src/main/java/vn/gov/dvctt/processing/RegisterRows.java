package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import vn.gov.dvctt.processing.api.RegisterPeriod;
import vn.gov.dvctt.processing.api.RegisterRow;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Refusal;

/** The register book of a unit, read along one index, whatever its length. */
@Dependent
class RegisterRows {
    private static final String ROW =
            "select new vn.gov.dvctt.processing.api.RegisterRow(e.dossierId, e.book, e.serial, e.dossierCode,"
                    + " e.procedureCode, e.procedureTitle, e.sets, e.applicantName, e.body, e.receivedAt, e.dueAt,"
                    + " e.promisedAt, e.transferredAt, e.resultAt, e.returnedAt, e.returnWay, e.outcome) from RegisterEntry e"
                    + " where e.unit = :unit and e.receivedAt >= :from and e.receivedAt < :until"
                    + " and (e.receivedAt > :from or e.dossierId > :after) order by e.unit, e.receivedAt, e.dossierId";

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    RegisterRows() {}

    RegisterRows(EntityManager entities) {
        this.entities = entities;
    }

    /** @param cursor empty for the beginning of the period */
    Page<RegisterRow> block(String unit, RegisterPeriod period, String cursor, int most) {
        refuseUnlessInOrder(period);
        var place = cursor.isEmpty() ? Place.before(start(period)) : Place.read(cursor);
        var rows = entities.createQuery(ROW, RegisterRow.class)
                .setParameter("unit", unit)
                .setParameter("from", place.at().isBefore(start(period)) ? start(period) : place.at())
                .setParameter("until", WorkCalendar.at(period.to().plusDays(1), LocalTime.MIN))
                .setParameter("after", place.dossierId())
                .setMaxResults(most + 1)
                .getResultList();
        if (rows.size() <= most) {
            return new Page<>(rows, "");
        }
        return new Page<>(rows.subList(0, most), Place.of(rows.get(most - 1)).text());
    }

    private static Instant start(RegisterPeriod period) {
        return WorkCalendar.at(period.from(), LocalTime.MIN);
    }

    private static void refuseUnlessInOrder(RegisterPeriod period) {
        if (period.to().isBefore(period.from())) {
            throw new Refusal("processing.period");
        }
    }

    /** The last line that was read. */
    private record Place(Instant at, long dossierId) {
        static Place before(Instant at) {
            return new Place(at, Long.MIN_VALUE);
        }

        static Place of(RegisterRow row) {
            return new Place(row.receivedAt(), row.dossierId());
        }

        static Place read(String cursor) {
            try {
                int cut = cursor.lastIndexOf('_');
                return new Place(Instant.parse(cursor.substring(0, cut)), Long.parseLong(cursor.substring(cut + 1)));
            } catch (DateTimeParseException | IndexOutOfBoundsException | NumberFormatException garbled) {
                throw new Refusal("processing.cursor");
            }
        }

        String text() {
            return at + "_" + dossierId;
        }
    }
}
