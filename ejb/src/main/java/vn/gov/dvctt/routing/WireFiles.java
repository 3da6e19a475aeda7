package vn.gov.dvctt.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** References under which files cross the wall. */
@Dependent
class WireFiles {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    WireFile add(WireFile file) {
        em.persist(file);
        return file;
    }

    Optional<WireFile> lent(String system, String reference) {
        return Optional.ofNullable(em.find(WireFile.class, reference)).filter(file -> file.isLentTo(system));
    }

    Optional<WireFile> deposit(String system, String reference) {
        return Optional.ofNullable(em.find(WireFile.class, reference)).filter(file -> file.isDepositOf(system));
    }

    Optional<WireFile> depositOfHash(String system, String sha256) {
        return em.createNamedQuery("WireFile.depositOfHash", WireFile.class)
                .setParameter("system", system)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }
}
