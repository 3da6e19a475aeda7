package vn.gov.dvctt.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import vn.gov.dvctt.shared.Role;

/** Stands before every session bean and listener of the module; bound in META-INF/ejb-jar.xml. What it records and why: see the package. */
public class ActRecorder {
    private static final ThreadLocal<Boolean> WITHIN_ACT = new ThreadLocal<>();
    private static final ThreadLocal<Intent> SPREAD = new ThreadLocal<>();

    @Resource
    private EJBContext context;

    @Inject
    private Ledger ledger;

    @EJB
    private LedgerBean aside;

    @AroundInvoke
    public Object around(InvocationContext call) throws Exception {
        var deed = Deed.of(call.getMethod());
        if (WITHIN_ACT.get() != null || !(deed.spread() || isAct(deed)) || isClockwork(deed)) {
            return call.proceed();
        }
        return deed.spread() ? spread(call, deed) : act(call, deed);
    }

    private boolean isAct(Deed deed) {
        if (deed.changing()) {
            return true;
        }
        return deed.subject().isDossier()
                && (context.isCallerInRole(Role.OFFICIAL) || context.isCallerInRole(Role.OPERATOR));
    }

    private boolean isClockwork(Deed deed) {
        return Caller.of(context, deed.admitted()).isClockwork();
    }

    /** The row is written where the effect is, in its transaction, under the name of what was set out; here only if it came to nothing. */
    private Object spread(InvocationContext call, Deed deed) throws Exception {
        var intent = Intent.of(deed, call.getParameters());
        SPREAD.set(intent);
        try {
            return call.proceed();
        } catch (Exception e) {
            aside.record(intent.ended(Ending.of(e), context));
            throw e;
        } finally {
            SPREAD.remove();
        }
    }

    private Object act(InvocationContext call, Deed deed) throws Exception {
        var spread = SPREAD.get();
        var intent = spread == null ? Intent.of(deed, call.getParameters()) : spread;
        WITHIN_ACT.set(Boolean.TRUE);
        try {
            var result = call.proceed();
            done(deed, intent.ended(ending(deed), context));
            return result;
        } catch (Exception e) {
            if (spread == null) {
                aside.record(intent.ended(Ending.of(e), context));
            }
            throw e;
        } finally {
            WITHIN_ACT.remove();
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
