package vn.gov.dvctt.routing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Gives every system its broker user at the first start. A user that exists keeps its password, even where the clear text is gone from this machine: the
 * system itself may hold it, and must not be locked out by a lost file. The file is written before the user, so a crash between the two is mended by the next
 * start.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@ExcludeDefaultInterceptors
public class BrokerUsersBean {
    private static final Logger LOG = System.getLogger(BrokerUsersBean.class.getName());

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @PostConstruct
    void seed() {
        var secrets = SystemSecrets.ofThisInstallation();
        for (var system : Systems.CODES) {
            var user = em.find(BrokerUser.class, system);
            if (user == null) {
                em.persist(new BrokerUser(system, secrets.readOrCreate(system)));
            } else if (!secrets.holds(system)) {
                LOG.log(Level.INFO, "system {0} has a password that is not kept on this machine", system);
            } else if (user.renewIfMisread(secrets.readOrCreate(system))) {
                LOG.log(Level.INFO, "the password of system {0} is kept anew: the broker could not read it", system);
            }
        }
    }
}
