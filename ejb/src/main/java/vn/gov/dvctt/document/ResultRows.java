package vn.gov.dvctt.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import vn.gov.dvctt.document.api.FindResults;
import vn.gov.dvctt.document.api.ResultRow;
import vn.gov.dvctt.shared.Folded;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Refusal;

/** The register of a unit, newest first, read along one index each: by day, by kind, by number, by dossier, by holder. */
@Dependent
class ResultRows {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String ROW =
            "select new vn.gov.dvctt.document.api.ResultRow(r.id, r.type, r.number, r.issuedAt, r.place.holder,"
                    + " r.place.dossierId, r.place.dossierCode, r.place.procedureTitle, r.status) from ResultDocument r"
                    + " where r.place.unit = :unit and r.issuedAt >= :from and r.issuedAt <= :at"
                    + " and (r.issuedAt < :at or r.id < :before)";
    private static final String ORDER = " order by r.issuedAt desc, r.id desc";

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    /** @param cursor empty for the end of the period */
    Page<ResultRow> page(String unit, FindResults filter, String cursor, int most) {
        if (filter.to().isBefore(filter.from())) {
            throw new Refusal("document.period");
        }
        var place = cursor.isEmpty()
                ? new Place(filter.to().plusDays(1).atStartOfDay(ZONE).toInstant(), Long.MIN_VALUE)
                : Place.read(cursor);
        var search = Search.of(filter.text().strip());
        var query = entities.createQuery(ROW + search.clause() + kind(filter) + ORDER, ResultRow.class)
                .setParameter("unit", unit)
                .setParameter("from", filter.from().atStartOfDay(ZONE).toInstant())
                .setParameter("at", place.at())
                .setParameter("before", place.id())
                .setMaxResults(most + 1);
        if (!search.clause().isEmpty()) {
            query.setParameter("text", search.text());
        }
        if (filter.type() != null) {
            query.setParameter("type", filter.type());
        }
        var rows = query.getResultList();
        return rows.size() <= most
                ? new Page<>(rows, "")
                : new Page<>(rows.subList(0, most), Place.of(rows.get(most - 1)).text());
    }

    private static String kind(FindResults filter) {
        return filter.type() == null ? "" : " and r.type = :type";
    }

    /** What was typed says by its shape what it is. */
    private record Search(String clause, String text) {
        static Search of(String typed) {
            if (typed.isEmpty()) {
                return new Search("", "");
            }
            if (typed.contains("/")) {
                return new Search(" and r.number like :text escape '!'", begins(typed));
            }
            if (typed.matches("\\d[\\d.]+.*")) {
                return new Search(" and r.place.dossierCode = :text", typed);
            }
            if (typed.startsWith("NS-")) {
                return new Search(" and r.place.submissionNumber = :text", typed);
            }
            var folded = Folded.of(typed);
            // of signs alone nothing is left: nobody is called so, and all would be found
            return new Search(" and r.holderFolded like :text escape '!'", begins(folded.isEmpty() ? typed : folded));
        }

        private static String begins(String text) {
            return text.replaceAll("[!%_]", "!$0") + "%";
        }
    }

    /** The last line that was read. */
    private record Place(Instant at, long id) {
        static Place of(ResultRow row) {
            return new Place(row.issuedAt(), row.id());
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
            return at + "_" + id;
        }
    }
}
