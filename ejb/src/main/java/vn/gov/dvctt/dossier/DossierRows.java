package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.dossier.api.DossierRow;
import vn.gov.dvctt.dossier.api.DossierStatus;
import vn.gov.dvctt.dossier.api.DraftRow;
import vn.gov.dvctt.shared.Page;

/** Lists and figures of dossiers, each one query along one index. */
@Dependent
class DossierRows {
    private static final int PAGE = 20;
    private static final int OPEN_SHOWN = 100;
    private static final int LAST_DECIDED = 100;
    private static final int TOO_FEW = 5;
    private static final String MINE =
            "select new vn.gov.dvctt.dossier.api.DossierRow(d.id, d.submissionNumber, d.dossierCode, d.status,"
                    + " d.filed.procedureTitle, d.submittedAt, d.dueAt) from Dossier d where d.applicantId = :owner";
    private static final String LATEST_FIRST = " order by d.submittedAt desc, d.id desc";

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    List<DraftRow> drafts(long owner) {
        return entities.createQuery(
                        "select new vn.gov.dvctt.dossier.api.DraftRow(d.id, d.filed.procedureCode, d.filed.procedureTitle,"
                                + " d.savedAt) from Dossier d where d.applicantId = :owner and d.submittedAt is null"
                                + " and d.status = :draft order by d.savedAt desc, d.id desc",
                        DraftRow.class)
                .setParameter("owner", owner)
                .setParameter("draft", DossierStatus.DRAFT)
                .getResultList();
    }

    /** Those that are not at their end, latest first. */
    List<DossierRow> open(long owner) {
        return entities.createQuery(
                        MINE + " and d.submittedAt is not null and d.status in :open" + LATEST_FIRST, DossierRow.class)
                .setParameter("owner", owner)
                .setParameter(
                        "open",
                        Arrays.stream(DossierStatus.values())
                                .filter(DossierStatus::isOpen)
                                .toList())
                .setMaxResults(OPEN_SHOWN)
                .getResultList();
    }

    Page<DossierRow> mine(long owner, String cursor) {
        var after = Cursor.of(cursor);
        var where = after.isEmpty()
                ? " and d.submittedAt is not null"
                : " and d.submittedAt <= :at and (d.submittedAt < :at or d.id < :id)";
        var query = entities.createQuery(MINE + where + LATEST_FIRST, DossierRow.class)
                .setParameter("owner", owner)
                .setMaxResults(PAGE + 1);
        after.ifPresent(place -> query.setParameter("at", place.at()).setParameter("id", place.id()));
        var rows = query.getResultList();
        if (rows.size() <= PAGE) {
            return new Page<>(rows, "");
        }
        var last = rows.get(PAGE - 1);
        return new Page<>(rows.subList(0, PAGE), new Cursor(last.submittedAt(), last.dossierId()).text());
    }

    /** Median of whole days from reception to decision of the last dossiers; empty where they are too few to speak of. */
    Optional<Integer> usualDays(String procedureCode) {
        var days = entities.createQuery(
                        "select d.receivedAt, d.decision.decidedAt from Dossier d where d.filed.procedureCode = :code"
                                + " and d.decision.decidedAt is not null order by d.filed.procedureCode, d.decision.decidedAt desc",
                        Object[].class)
                .setParameter("code", procedureCode)
                .setMaxResults(LAST_DECIDED)
                .getResultStream()
                .map(span -> Duration.between((Instant) span[0], (Instant) span[1]))
                .map(span -> (int) Math.max(1, span.plusHours(12).toDays()))
                .sorted()
                .toList();
        return days.size() < TOO_FEW ? Optional.empty() : Optional.of(days.get(days.size() / 2));
    }

    /** Where a page ended. */
    private record Cursor(Instant at, long id) {
        String text() {
            return at + "_" + id;
        }

        /** A cursor that was tampered with begins anew. */
        static Optional<Cursor> of(String text) {
            var parts = text.split("_");
            try {
                return parts.length == 2
                        ? Optional.of(new Cursor(Instant.parse(parts[0]), Long.parseLong(parts[1])))
                        : Optional.empty();
            } catch (DateTimeException | NumberFormatException foreign) {
                return Optional.empty();
            }
        }
    }
}
