package vn.gov.dvctt.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.gov.dvctt.account.api.AccountsMerged;

/** Two accounts of one applicant became one: what was written and asked for beside their dossiers goes along. */
@ApplicationScoped
class AccountNews {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    void on(@Observes AccountsMerged merged) {
        for (var query : List.of("DossierTalk.goTo", "OriginalsRequest.goTo")) {
            em.createNamedQuery(query)
                    .setParameter("from", merged.fromId())
                    .setParameter("into", merged.intoId())
                    .executeUpdate();
        }
    }
}
