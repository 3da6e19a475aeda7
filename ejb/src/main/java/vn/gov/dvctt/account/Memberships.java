package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.shared.Refusal;

/** Who acts for whom. */
@ApplicationScoped
class Memberships {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    void add(Membership membership) {
        em.persist(membership);
    }

    /** At this moment: the person's membership goes on, and so does the organisation's account. */
    Optional<Membership> active(long organisation, long member) {
        return em.createNamedQuery("Membership.active", Membership.class)
                .setParameter("organisation", organisation)
                .setParameter("member", member)
                .setParameter("state", MembershipState.ACTIVE)
                .setParameter("open", AccountState.ACTIVE)
                .getResultStream()
                .findFirst();
    }

    List<Membership> mine(long member) {
        return em.createNamedQuery("Membership.mine", Membership.class)
                .setParameter("member", member)
                .setParameter("state", MembershipState.ACTIVE)
                .setParameter("open", AccountState.ACTIVE)
                .getResultList();
    }

    /** Those invited, and those that may act. */
    List<Membership> members(long organisation) {
        return em.createNamedQuery("Membership.members", Membership.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** One of the organisation's own; another's is answered like one that never was. */
    Membership member(long organisation, long id) {
        return membership(id)
                .filter(each -> each.isOf(organisation))
                .orElseThrow(() -> new Refusal("account.membershipOver"));
    }

    Membership mine(long member, long id) {
        return membership(id)
                .filter(each -> each.memberId() == member)
                .orElseThrow(() -> new Refusal("account.membershipOver"));
    }

    private Optional<Membership> membership(long id) {
        return Optional.ofNullable(em.find(Membership.class, id));
    }

    /** Two accounts became one. Whoever was in one organisation with both stays in it with the one that goes on. */
    void goTo(long from, long into, Instant now) {
        var running = em.createNamedQuery("Membership.running", Membership.class)
                .setParameter("account", from)
                .setParameter("state", MembershipState.ACTIVE)
                .getResultList();
        for (var membership : running) {
            membership.goTo(from, into);
            if (isTwice(membership) || membership.isWithItself()) {
                membership.leave(now);
            }
        }
    }

    private boolean isTwice(Membership membership) {
        return em.createNamedQuery("Membership.running", Membership.class)
                .setParameter("account", membership.memberId())
                .setParameter("state", MembershipState.ACTIVE)
                .getResultStream()
                .anyMatch(other -> other.repeats(membership));
    }

    Membership invitation(String token) {
        return em.createNamedQuery("Membership.byHash", Membership.class)
                .setParameter("hash", new Secret(token == null ? "" : token).hash())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("account.invitation"));
    }
}
