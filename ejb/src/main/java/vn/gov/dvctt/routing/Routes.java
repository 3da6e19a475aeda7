package vn.gov.dvctt.routing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Which dossier travels to which system. */
@Dependent
class Routes {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    void add(Route route) {
        em.persist(route);
    }

    Optional<Route> route(String dossierCode, String system) {
        return em.createNamedQuery("Route.of", Route.class)
                .setParameter("code", dossierCode)
                .setParameter("system", system)
                .getResultStream()
                .findFirst();
    }

    /** Those where the system still has something to do. */
    List<Route> open(long dossierId) {
        return em.createNamedQuery("Route.open", Route.class)
                .setParameter("dossier", dossierId)
                .setParameter("open", RouteState.OPEN)
                .getResultList();
    }

    List<Route> all(String dossierCode) {
        return em.createNamedQuery("Route.all", Route.class)
                .setParameter("code", dossierCode)
                .getResultList();
    }

    /** As they stand now; for whoever has waited for the dossier's lock. */
    void refresh(List<Route> routes) {
        routes.forEach(em::refresh);
    }
}
