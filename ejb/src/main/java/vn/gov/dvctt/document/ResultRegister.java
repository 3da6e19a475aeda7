package vn.gov.dvctt.document;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.document.api.ResultChangeRow;
import vn.gov.dvctt.document.api.ResultType;
import vn.gov.dvctt.shared.Refusal;

/** Results, their changes and copies, and the books that give them their numbers. */
@Dependent
class ResultRegister {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    <T> T add(T row) {
        entities.persist(row);
        return row;
    }

    /** The first of a year opens the book; should two do so at once, the second is refused by its key and tries again. */
    String nextNumber(String unit, ResultType type, Instant at) {
        var key = ResultBook.key(unit, type, at.atZone(ZONE).getYear());
        var book = entities.find(ResultBook.class, key, LockModeType.PESSIMISTIC_WRITE);
        return (book == null ? add(new ResultBook(key)) : book).next(unit, type);
    }

    ResultDocument ofUnit(String unit, long id) {
        return first("ResultDocument.ofUnit", ResultDocument.class, "id", id, "unit", unit)
                .orElseThrow(ResultRegister::notFound);
    }

    /** Two who change the same result follow one another. */
    ResultDocument toChange(String unit, long id) {
        var found = ofUnit(unit, id);
        entities.lock(found, LockModeType.PESSIMISTIC_WRITE);
        entities.refresh(found);
        return found;
    }

    /** As {@link #toChange}, with one of its changes. */
    ChangeHand hold(String unit, long changeId) {
        var change = change(changeId);
        var result = toChange(unit, change.resultId());
        entities.refresh(change);
        return new ChangeHand(result, change);
    }

    /** As {@link #hold}, for looking only. */
    ChangeHand seen(String unit, long changeId) {
        var change = change(changeId);
        return new ChangeHand(ofUnit(unit, change.resultId()), change);
    }

    Optional<ResultDocument> ofCode(VerifyCode code) {
        return first("ResultDocument.ofCode", ResultDocument.class, "code", code.value());
    }

    Optional<ResultDocument> ofHash(String sha256) {
        return first("ResultDocument.ofHash", ResultDocument.class, "sha256", sha256);
    }

    Optional<ResultDocument> ofPaper(long paper) {
        return first("ResultDocument.ofPaper", ResultDocument.class, "paper", paper);
    }

    /** 0 is nobody's id. */
    Optional<ResultDocument> result(long id) {
        return Optional.ofNullable(entities.find(ResultDocument.class, id));
    }

    List<ResultDocument> mine(long owner, String submissionNumber) {
        return entities.createNamedQuery("ResultDocument.mine", ResultDocument.class)
                .setParameter("number", submissionNumber)
                .setParameter("owner", owner)
                .getResultList();
    }

    List<ResultDocument> of(String submissionNumber) {
        return entities.createNamedQuery("ResultDocument.ofDossier", ResultDocument.class)
                .setParameter("number", submissionNumber)
                .getResultList();
    }

    Optional<ResultChange> openChange(long resultId) {
        return first("ResultChange.open", ResultChange.class, "resultId", resultId);
    }

    /** Few are open at a time: they are found along the unique key of the open ones, however many were settled. */
    List<ResultChangeRow> waiting(String unit, int most) {
        return entities.createNamedQuery("ResultChange.waiting", ResultChangeRow.class)
                .setParameter("unit", unit)
                .setMaxResults(most)
                .getResultList();
    }

    ResultChange change(long id) {
        return Optional.ofNullable(entities.find(ResultChange.class, id)).orElseThrow(ResultRegister::notFound);
    }

    List<ResultChange> changes(long resultId) {
        return entities.createNamedQuery("ResultChange.of", ResultChange.class)
                .setParameter("resultId", resultId)
                .getResultList();
    }

    List<ResultCopy> copies(long resultId) {
        return entities.createNamedQuery("ResultCopy.of", ResultCopy.class)
                .setParameter("resultId", resultId)
                .getResultList();
    }

    ResultCopy copy(long id) {
        return Optional.ofNullable(entities.find(ResultCopy.class, id)).orElseThrow(ResultRegister::notFound);
    }

    Optional<ResultCopy> copyOfHash(String sha256) {
        return first("ResultCopy.ofHash", ResultCopy.class, "sha256", sha256);
    }

    void flush() {
        entities.flush();
    }

    private <T> Optional<T> first(String query, Class<T> type, Object... parameters) {
        var asked = entities.createNamedQuery(query, type).setMaxResults(1);
        for (var i = 0; i < parameters.length; i += 2) {
            asked.setParameter((String) parameters[i], parameters[i + 1]);
        }
        return asked.getResultStream().findFirst();
    }

    static Refusal notFound() {
        return new Refusal("document.notFound");
    }
}
