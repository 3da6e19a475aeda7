package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.ChangeMatter;
import vn.gov.dvctt.account.api.ChangeRow;

/** The history of accounts. */
@ApplicationScoped
class Changes {
    private static final int SHOWN = 100;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private Accounts accounts;

    /** Nothing where nothing changed. */
    void note(long account, long by, ChangeMatter matter, String before, String after, Instant now) {
        if (!before.equals(after)) {
            em.persist(new AccountChange(account, by, matter, before, after, now));
        }
    }

    List<ChangeRow> of(long account) {
        var changes = em.createNamedQuery("AccountChange.of", AccountChange.class)
                .setParameter("account", account)
                .setMaxResults(SHOWN)
                .getResultList();
        var names = accounts.names(changes.stream().map(AccountChange::by).collect(Collectors.toSet()));
        return changes.stream()
                .map(change -> change.row(names.getOrDefault(change.by(), "")))
                .toList();
    }

    /** Whoever leaves for good takes former names and addresses along. */
    void forget(long account) {
        em.createNamedQuery("AccountChange.forget")
                .setParameter("account", account)
                .executeUpdate();
    }
}
