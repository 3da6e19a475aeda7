package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.dossier.api.AdoptionState;
import vn.gov.dvctt.dossier.api.VersionCount;
import vn.gov.dvctt.shared.Refusal;

/** Adoptions, their lines, and the open dossiers of a version. */
@Dependent
class Adoptions {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    void add(Adoption adoption) {
        em.persist(adoption);
        em.flush();
    }

    void add(AdoptionLine line) {
        em.persist(line);
    }

    Adoption adoption(long id) {
        return Optional.ofNullable(em.find(Adoption.class, id)).orElseThrow(() -> new Refusal("design.notFound"));
    }

    /** Held until the end of the transaction; of two servers one goes on with it. */
    Adoption toGoOn(long id) {
        return em.find(Adoption.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Adoption> ofCode(String code) {
        return em.createNamedQuery("Adoption.ofCode", Adoption.class)
                .setParameter("code", code)
                .setMaxResults(50)
                .getResultList();
    }

    List<Adoption> running() {
        return em.createNamedQuery("Adoption.inState", Adoption.class)
                .setParameter("state", AdoptionState.RUNNING)
                .setMaxResults(20)
                .getResultList();
    }

    List<AdoptionLine> lines(long adoptionId, boolean adopted, long after, int most) {
        return em.createNamedQuery("AdoptionLine.page", AdoptionLine.class)
                .setParameter("adoption", adoptionId)
                .setParameter("adopted", adopted)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    List<VersionCount> open(String code) {
        return em.createNamedQuery("Adoption.openByVersion", VersionCount.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** Ids of open dossiers of a version after this one. */
    List<Long> open(String code, int version, long after, int most) {
        return em.createNamedQuery("Adoption.openOfVersion", Long.class)
                .setParameter("code", code)
                .setParameter("version", version)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
