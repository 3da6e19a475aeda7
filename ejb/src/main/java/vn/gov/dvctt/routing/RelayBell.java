package vn.gov.dvctt.routing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** After the commit, never before: what is sent must stand in the database. */
@ApplicationScoped
class RelayBell {
    @EJB
    private RelayBean relay;

    void posted(@Observes(during = TransactionPhase.AFTER_SUCCESS) ExchangePosted fact) {
        relay.ring(fact.system());
    }
}
