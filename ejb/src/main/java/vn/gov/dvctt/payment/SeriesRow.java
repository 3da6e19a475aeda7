package vn.gov.dvctt.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.gov.dvctt.payment.api.DocumentKind;

/** Adds the row of a series in a transaction of its own, so that its failure breaks nobody else's. */
@Stateless
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SeriesRow {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    public void add(String unit, DocumentKind kind, int year) {
        if (entities.find(FeeSeries.class, FeeSeries.codeOf(unit, kind, year)) == null) {
            var settings = FeeSettings.ofThisInstallation();
            entities.persist(new FeeSeries(unit, kind, year, settings.template(kind), settings.series(kind, year)));
            entities.flush();
        }
    }
}
