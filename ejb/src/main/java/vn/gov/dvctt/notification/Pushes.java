package vn.gov.dvctt.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import vn.gov.dvctt.notification.api.PushBrowser;

/** Browsers that show notices. */
@Dependent
class Pushes {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    List<PushPlace> of(long account) {
        return em.createNamedQuery("PushPlace.of", PushPlace.class)
                .setParameter("account", account)
                .getResultList();
    }

    int count(long account) {
        return em.createNamedQuery("PushPlace.count", Long.class)
                .setParameter("account", account)
                .getSingleResult()
                .intValue();
    }

    void keep(long account, PushBrowser browser, Instant now) {
        var hash = DigestUtils.sha256Hex(browser.endpoint().getBytes(StandardCharsets.UTF_8));
        em.createNamedQuery("PushPlace.at", PushPlace.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        known -> known.change(account, browser, now),
                        () -> em.persist(new PushPlace(account, browser, hash, now)));
    }

    void leave(long account) {
        em.createNamedQuery("PushPlace.leave").setParameter("account", account).executeUpdate();
    }

    void drop(long id) {
        em.createNamedQuery("PushPlace.drop").setParameter("id", id).executeUpdate();
    }
}
