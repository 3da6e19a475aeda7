package vn.gov.dvctt.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.gov.dvctt.account.api.AccountsMerged;
import vn.gov.dvctt.dossier.api.DossierDecided;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.dossier.api.DossierReturned;
import vn.gov.dvctt.procedure.api.ReturnWay;

/** What happens to dossiers, as far as their results are concerned. */
@ApplicationScoped
class DeliveryNews {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    @Inject
    private DossierReading dossiers;

    @Inject
    private Deliveries deliveries;

    /** A refusal may carry no document: then there is nothing to return, its reason was told. */
    void decided(@Observes DossierDecided news) {
        var dossier = dossiers.dossier(news.dossierId()).orElseThrow();
        if (dossier.result() == null) {
            return;
        }
        var to = dossiers.returnTo(news.dossierId());
        var delivery = new Delivery(dossier, to.way(), news.at());
        deliveries.add(delivery);
        if (to.way() == ReturnWay.POST) {
            deliveries.add(new PostalOrder(delivery, delivery.orderBy(news.at()), to, news.at()));
        }
    }

    void returned(@Observes DossierReturned news) {
        deliveries.toChange(news.dossierId()).ifPresent(delivery -> delivery.returned(news.at()));
    }

    void on(@Observes AccountsMerged merged) {
        entities.createNamedQuery("Delivery.goTo")
                .setParameter("from", merged.fromId())
                .setParameter("into", merged.intoId())
                .executeUpdate();
    }
}
