package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.gov.dvctt.account.api.AccountsMerged;

/**
 * What this feature keeps under a merged account goes along: for whom it acts and who acts for it, who stands behind it, what was changed and looked at. What belongs to
 * the way in (password, second factor, sessions, known browsers) stays behind and opens nothing any more.
 */
@ApplicationScoped
class MergedRows {
    private static final List<String> ALL = List.of("AccountChange.goTo", "SupportLook.goTo");

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private Accounts accounts;

    @Inject
    private Memberships memberships;

    @Inject
    private Identities identities;

    @Inject
    private IdentityChecks checks;

    void on(@Observes AccountsMerged merged) {
        memberships.goTo(merged.fromId(), merged.intoId(), merged.at());
        identity(merged);
        checks(merged);
        ALL.forEach(query -> move(query, merged));
        if (isWithoutNationalLink(merged.intoId())) {
            move("NationalLink.goTo", merged);
        }
    }

    /** The one that goes on keeps what it declared, and takes over what it did not. No number is found under the other one any more. */
    private void identity(AccountsMerged merged) {
        var from = accounts.account(merged.fromId()).orElseThrow();
        accounts.account(merged.intoId()).orElseThrow().complete(from);
        identities.of(merged.fromId()).ifPresent(theirs -> {
            var own = identities.of(merged.intoId());
            own.ifPresentOrElse(mine -> mine.agree(theirs), () -> em.persist(theirs.copyFor(merged.intoId())));
            theirs.release();
        });
    }

    /** Of one account at most one is open. */
    private void checks(AccountsMerged merged) {
        var already = checks.openOf(merged.intoId()).isPresent();
        checks.openOf(merged.fromId()).ifPresent(open -> open.goTo(merged.intoId(), already, merged.at()));
        move("IdentityCheck.goTo", merged);
    }

    private boolean isWithoutNationalLink(long account) {
        return em.createNamedQuery("NationalLink.ofAccount", NationalLink.class)
                .setParameter("account", account)
                .getResultList()
                .isEmpty();
    }

    private void move(String query, AccountsMerged merged) {
        em.flush();
        em.createNamedQuery(query)
                .setParameter("from", merged.fromId())
                .setParameter("into", merged.intoId())
                .executeUpdate();
    }
}
