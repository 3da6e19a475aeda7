package vn.gov.dvctt.processing;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;
import vn.gov.dvctt.processing.api.TaskChange;

/** Writes down that a dossier was opened, or that something happened to it. */
@Stateless
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
public class LookingBean {
    private static final long NOBODY = -1;

    @Resource
    private SessionContext context;

    @Inject
    private TaskLooks looks;

    /** A transaction of its own and one row: whoever acts on the dossier meanwhile waits for nothing but this, and the page for nobody. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void seen(long official, long dossierId, Instant at) {
        looks.seen(official, dossierId, at);
    }

    /** Within the transaction in which it happened; whoever did it is not told of it. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void happened(long dossierId, TaskChange what, Instant at) {
        looks.happened(dossierId, what, caller(), at);
    }

    /** Nobody where a system, a timer or the applicant did it: none of them has a work list. */
    private long caller() {
        var name = context.getCallerPrincipal().getName();
        return name.matches("\\d{1,18}") ? Long.parseLong(name) : NOBODY;
    }
}
