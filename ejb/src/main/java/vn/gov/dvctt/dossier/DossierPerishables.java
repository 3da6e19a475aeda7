package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Set;
import vn.gov.dvctt.account.api.Perishables;
import vn.gov.dvctt.document.api.Papers;
import vn.gov.dvctt.dossier.api.DossierStatus;

/** Drafts that nobody touched for long, and those thrown away: what was typed into them goes. What was submitted is never a matter of this. */
@Dependent
class DossierPerishables implements Perishables {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private Papers papers;

    @Override
    public Set<String> kinds() {
        return Set.of("DRAFTS");
    }

    @Override
    public int end(String kind, Instant before, int most) {
        var stale = em.createNamedQuery("DossierStep.staleDrafts", Dossier.class)
                .setParameter("draft", DossierStatus.DRAFT)
                .setParameter("discarded", DossierStatus.DISCARDED)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
        stale.forEach(dossier -> {
            dossier.erase();
            if (dossier.isDraft()) {
                papers.discard(dossier.discard(new Act("RETENTION", Instant.now())));
            }
        });
        return stale.size();
    }
}
