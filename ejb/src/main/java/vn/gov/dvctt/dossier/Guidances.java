package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.gov.dvctt.dossier.api.OpenProcedure;
import vn.gov.dvctt.shared.Refusal;

/** Guidances, whom they reached, and the open dossiers they are about. */
@Dependent
class Guidances {
    private static final int MOST = 50;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    void add(Guidance guidance) {
        em.persist(guidance);
        em.flush();
    }

    void add(GuidanceLine line) {
        em.persist(line);
    }

    /** The unit is part of the question: what another unit said is not found. */
    Guidance ofUnit(String unit, long id) {
        return Optional.ofNullable(em.find(Guidance.class, id))
                .filter(found -> found.unit().equals(unit))
                .orElseThrow(() -> new Refusal("dossier.guidanceNotFound"));
    }

    List<Guidance> ofUnit(String unit) {
        return em.createNamedQuery("Guidance.ofUnit", Guidance.class)
                .setParameter("unit", unit)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<Guidance> running() {
        return em.createNamedQuery("Guidance.running", Guidance.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Held until the end of the transaction; of two servers one goes on with it. */
    Guidance toGoOn(long id) {
        return em.find(Guidance.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<OpenProcedure> open(String unit) {
        return em.createNamedQuery("Guidance.open", OpenProcedure.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    List<Dossier> next(Guidance guidance, int most) {
        var code = guidance.procedureCode();
        var query = em.createNamedQuery(
                        code == null ? "Guidance.dossiers" : "Guidance.dossiersOfProcedure", Dossier.class)
                .setParameter("unit", guidance.unit())
                .setParameter("after", guidance.sweptTo())
                .setMaxResults(most);
        return (code == null ? query : query.setParameter("code", code)).getResultList();
    }

    /** Those of these applicants who were told already. */
    Set<Long> told(long guidanceId, Collection<Long> applicants) {
        return applicants.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createNamedQuery("GuidanceLine.told", Long.class)
                        .setParameter("guidance", guidanceId)
                        .setParameter("applicants", applicants)
                        .getResultList());
    }

    List<GuidanceLine> lines(long guidanceId, long after, int most) {
        return em.createNamedQuery("GuidanceLine.page", GuidanceLine.class)
                .setParameter("guidance", guidanceId)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }
}
