package vn.gov.dvctt.payment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import vn.gov.dvctt.payment.api.DocumentKind;

/** Opens the series of a year when its first document is issued. Of several at once one does it. */
@Stateless
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SeriesOpening {
    @EJB
    private SeriesRow row;

    public void open(String unit, DocumentKind kind, int year) {
        try {
            row.add(unit, kind, year);
        } catch (EJBException another) {
            // somebody else opened it at the same moment: it is there, which is all that was wanted
        }
    }
}
