package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.dossier.api.DossierCode;
import vn.gov.dvctt.shared.Refusal;

/** Dossiers one by one. Whose it is belongs to the question; who is going to change one locks its row, so that two at once follow one another and nothing is lost. */
@Dependent
class Dossiers {
    private static final SecureRandom CHANCE = new SecureRandom();

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    @Inject
    private People people;

    void add(Dossier dossier) {
        entities.persist(dossier);
        entities.flush();
    }

    Optional<Dossier> dossier(long id) {
        return Optional.ofNullable(entities.find(Dossier.class, id));
    }

    Optional<Dossier> toChange(long id) {
        return Optional.ofNullable(entities.find(Dossier.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Dossier mine(long owner, long id) {
        return found(mineOfId(owner, id));
    }

    Dossier mineToChange(long owner, long id) {
        return found(locked(mineOfId(owner, id))).in(people.me().id());
    }

    Dossier mine(long owner, String number) {
        return found(mineOfNumber(owner, number));
    }

    Dossier mineToChange(long owner, String number) {
        return found(locked(mineOfNumber(owner, number))).in(people.me().id());
    }

    /** Whoever they belong to: for what happens to the paper itself. */
    List<Dossier> holding(long paperId) {
        return entities.createNamedQuery("DossierPaper.dossiers", Dossier.class)
                .setParameter("paper", paperId)
                .getResultList();
    }

    /** Drafts and submitted ones. */
    List<Dossier> allOf(long owner) {
        return entities.createNamedQuery("Dossier.allOf", Dossier.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    Optional<Dossier> draft(long owner, String procedureCode) {
        return entities.createNamedQuery("Dossier.draft", Dossier.class)
                .setParameter("draftKey", Dossier.draftKey(owner, procedureCode))
                .getResultStream()
                .findFirst();
    }

    /** The one of a procedure that the owner submitted last. */
    Optional<Dossier> latest(long owner, String procedureCode) {
        return entities.createNamedQuery("DossierStep.latestOf", Dossier.class)
                .setParameter("owner", owner)
                .setParameter("code", procedureCode)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<Dossier> ofNumber(String number) {
        return entities.createNamedQuery("Dossier.ofNumber", Dossier.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<Dossier> ofCode(DossierCode code) {
        return withCode(code).getResultStream().findFirst();
    }

    Optional<Dossier> toChange(DossierCode code) {
        return locked(withCode(code)).getResultStream().findFirst();
    }

    /** Drawn anew until nobody has it; the unique key guards against the rest. */
    SubmissionNumber freeNumber(Instant now) {
        var number = SubmissionNumber.draw(now, CHANCE);
        while (ofNumber(number.value()).isPresent()) {
            number = SubmissionNumber.draw(now, CHANCE);
        }
        return number;
    }

    LookUpSecret secret() {
        return LookUpSecret.draw(CHANCE);
    }

    /** Receptions of one agency follow one another until each commits; those of different agencies do not meet. */
    DossierCode nextCode(String unit, Instant now) {
        var counter = entities.find(AgencyCounter.class, unit, LockModeType.PESSIMISTIC_WRITE);
        if (counter == null) {
            throw new Refusal("dossier.noAgencyCode", unit);
        }
        return counter.next(now);
    }

    private TypedQuery<Dossier> mineOfId(long owner, long id) {
        return entities.createNamedQuery("Dossier.mine", Dossier.class)
                .setParameter("owner", owner)
                .setParameter("id", id);
    }

    private TypedQuery<Dossier> mineOfNumber(long owner, String number) {
        return entities.createNamedQuery("Dossier.mineOfNumber", Dossier.class)
                .setParameter("owner", owner)
                .setParameter("number", number);
    }

    private TypedQuery<Dossier> withCode(DossierCode code) {
        return entities.createNamedQuery("Dossier.ofCode", Dossier.class).setParameter("code", code.value());
    }

    private static TypedQuery<Dossier> locked(TypedQuery<Dossier> query) {
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE);
    }

    /** A foreign dossier and one that never was are answered alike. */
    private static Dossier found(TypedQuery<Dossier> query) {
        return query.getResultStream().findFirst().orElseThrow(() -> new Refusal("dossier.notFound"));
    }
}
