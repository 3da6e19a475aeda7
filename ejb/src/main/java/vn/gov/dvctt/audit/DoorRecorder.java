package vn.gov.dvctt.audit;

import jakarta.ejb.EJBAccessException;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Stands before the container's own question for the role, where no other interceptor comes: who was turned away at the door leaves a row too. Bound in
 * META-INF/jboss-ejb3.xml.
 */
public class DoorRecorder {
    @AroundInvoke
    public Object around(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (EJBAccessException turnedAway) {
            ledger().turnedAway(call.getMethod(), call.getParameters());
            throw turnedAway;
        }
    }

    /** Nothing is injected out here. */
    private static LedgerBean ledger() throws NamingException {
        return (LedgerBean)
                new InitialContext().lookup("java:global/dvctt/ejb/LedgerBean!" + LedgerBean.class.getName());
    }
}
