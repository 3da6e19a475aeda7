package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.account.api.IdentityUsedAgain;
import vn.gov.dvctt.account.api.RegisterAccount;

/** The declared identities, and who else gave the same numbers. */
@ApplicationScoped
class Identities {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private IdentityVault vault;

    @Inject
    private LookupKey key;

    @Inject
    private Event<IdentityUsedAgain> news;

    Optional<AccountIdentity> of(long account) {
        return Optional.ofNullable(em.find(AccountIdentity.class, account));
    }

    void declare(Account account, RegisterAccount command, Instant now) {
        var identity = of(account.id()).orElseGet(() -> added(account.id()));
        identity.declare(command, vault, key);
        tellHolders(identity, now);
    }

    AccountIdentity added(long account) {
        var identity = new AccountIdentity(account);
        em.persist(identity);
        return identity;
    }

    /** Whoever has the number already learns of it by the channel we know; nobody else does. */
    void tellHolders(AccountIdentity identity, Instant now) {
        holders(identity).stream()
                .filter(holder -> holder.tell(now))
                .forEach(holder -> news.fire(new IdentityUsedAgain(holder.accountId())));
    }

    /** Other accounts, once proven, that stand for the same person or organisation; a suspended one too, for it may come back. */
    List<AccountIdentity> holders(AccountIdentity identity) {
        return em.createNamedQuery("AccountIdentity.holders", AccountIdentity.class)
                .setParameter("account", identity.accountId())
                .setParameter("identity", identity.identityKey())
                .setParameter("tax", identity.taxKey())
                .setParameter("business", identity.businessKey())
                .setMaxResults(10)
                .getResultList();
    }
}
