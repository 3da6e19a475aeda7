package vn.gov.dvctt.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.shared.Refusal;

/** The short transactions before and after a scan arrives; its desk records the act. */
@Stateless
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
public class AttorneyScans {
    @Inject
    private People people;

    @Inject
    private Deliveries deliveries;

    public void mayKeep(long dossierId) {
        var unit = people.me().unit();
        deliveries
                .ofDossier(dossierId)
                .filter(delivery -> delivery.unit().equals(unit))
                .orElseThrow(() -> new Refusal("processing.notFound"))
                .refuseUnlessAtCounter();
    }

    public void keep(long dossierId, long paperId) {
        deliveries.keep(new AttorneyScan(paperId, dossierId, Instant.now()));
    }
}
