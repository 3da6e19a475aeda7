package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The browsers that people made known. */
@ApplicationScoped
class RememberedDevices {

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    /** Makes this browser known; gives what it has to keep. */
    Secret remember(long account, boolean skipsCode, Whence whence, Instant now) {
        var token = Secret.fresh();
        em.persist(new RememberedDevice(account, token, skipsCode, whence, now));
        return token;
    }

    /** The known browser that holds this token; of whichever account. */
    Optional<RememberedDevice> by(String token) {
        if (token == null || token.isEmpty()) {
            return Optional.empty();
        }
        return em.createNamedQuery("RememberedDevice.byHash", RememberedDevice.class)
                .setParameter("hash", new Secret(token).hash())
                .getResultStream()
                .findFirst();
    }

    List<RememberedDevice> of(long account, Instant now) {
        return em.createNamedQuery("RememberedDevice.known", RememberedDevice.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .getResultList();
    }

    void forgetAll(long account, Instant now) {
        of(account, now).forEach(device -> device.forget(now));
    }
}
