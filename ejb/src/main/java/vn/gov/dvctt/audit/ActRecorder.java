package vn.gov.dvctt.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.time.Instant;
import vn.gov.dvctt.shared.Role;

/** Stands before every session bean and listener of the module; bound in META-INF/ejb-jar.xml. What it records and why: see the package. */
public class ActRecorder {
    private static final ThreadLocal<Boolean> WITHIN_ACT = new ThreadLocal<>();

    @Resource
    private EJBContext context;

    @Inject
    private Ledger ledger;

    @EJB
    private LedgerBean aside;

    @AroundInvoke
    public Object around(InvocationContext call) throws Exception {
        var deed = Deed.of(call.getMethod());
        if (WITHIN_ACT.get() != null || !isAct(deed)) {
            return call.proceed();
        }
        var caller = Caller.of(context, deed.admitted());
        if (caller.isClockwork()) {
            return call.proceed();
        }
        WITHIN_ACT.set(Boolean.TRUE);
        try {
            return recorded(call, deed, caller);
        } finally {
            WITHIN_ACT.remove();
        }
    }

    private boolean isAct(Deed deed) {
        if (deed.changing()) {
            return true;
        }
        return deed.subject().isDossier()
                && (context.isCallerInRole(Role.OFFICIAL) || context.isCallerInRole(Role.OPERATOR));
    }

    private Object recorded(InvocationContext call, Deed deed, Caller caller) throws Exception {
        var subject = deed.subject().of(call.getParameters());
        try {
            var result = call.proceed();
            done(deed, new Act(caller, deed.name(), subject, ending(deed), Instant.now()));
            return result;
        } catch (Exception e) {
            aside.record(new Act(caller, deed.name(), subject, Ending.of(e), Instant.now()));
            throw e;
        }
    }

    private Ending ending(Deed deed) {
        return deed.changing() && context.getRollbackOnly() ? Ending.ROLLED_BACK : Ending.DONE;
    }

    private void done(Deed deed, Act act) {
        if (deed.changing() && !context.getRollbackOnly()) {
            ledger.add(act);
            return;
        }
        aside.record(act);
    }
}
