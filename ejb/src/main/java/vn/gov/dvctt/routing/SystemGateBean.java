package vn.gov.dvctt.routing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.gov.dvctt.routing.api.SystemGate;

/** Who a system is over HTTP; asked before anybody is signed in, and on every request. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class SystemGateBean implements SystemGate {
    /** Of nobody's password: an unknown system takes as long as a known one. */
    private static final String NOBODY = new BrokerUser("-", "-").hash();

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private ProvenPasswords proven;

    @Override
    public boolean opens(String system, String password) {
        var user = Systems.CODES.contains(system) ? em.find(BrokerUser.class, system) : null;
        if (user == null) {
            BrokerUser.matches(NOBODY, password);
            return false;
        }
        return proven.matches(user.hash(), password);
    }
}
