package vn.gov.dvctt.processing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;
import java.util.List;

/** The line of forms that wait for their seal, each act in a short transaction. */
@Stateless
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FormsOwed {
    @Inject
    private IssuedForms issued;

    public List<Long> due(Instant now, int most) {
        return issued.due(now, most);
    }

    /** Nothing happens to one that was sealed meanwhile. */
    public void postpone(long id, Instant now) {
        issued.toSeal(id).filter(form -> !form.isSealed()).ifPresent(form -> form.postponed(now));
    }
}
