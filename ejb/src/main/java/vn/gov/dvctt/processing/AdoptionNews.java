package vn.gov.dvctt.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.gov.dvctt.dossier.api.DossierAdopted;

/** What is open of a dossier goes on by the process of its new version. */
@ApplicationScoped
class AdoptionNews {
    @Inject
    private Tasks tasks;

    void on(@Observes DossierAdopted news) {
        tasks.open(news.dossierId()).forEach(task -> task.goOnUnder(news.version()));
    }
}
