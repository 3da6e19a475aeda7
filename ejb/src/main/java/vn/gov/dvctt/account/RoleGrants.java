package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who was given which role. */
@ApplicationScoped
class RoleGrants {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    /** The day as it is in Vietnam. */
    static LocalDate dayOf(Instant now) {
        return LocalDate.ofInstant(now, HERE);
    }

    void add(RoleGrant grant) {
        em.persist(grant);
    }

    Optional<RoleGrant> grant(long id) {
        return Optional.ofNullable(em.find(RoleGrant.class, id));
    }

    /** All there ever were, the latest first. */
    List<RoleGrant> of(long account) {
        return em.createNamedQuery("RoleGrant.ofAccount", RoleGrant.class)
                .setParameter("account", account)
                .getResultList();
    }

    List<RoleGrant> inForce(Collection<Long> accounts, LocalDate day) {
        return accounts.isEmpty()
                ? List.of()
                : em.createNamedQuery("RoleGrant.today", RoleGrant.class)
                        .setParameter("accounts", accounts)
                        .setParameter("day", day)
                        .getResultList();
    }

    /** Account ids of those of a unit who hold a role today and may sign in. */
    List<Long> holders(String unit, String role, LocalDate day) {
        return em.createNamedQuery("RoleGrant.holders", Long.class)
                .setParameter("unit", unit)
                .setParameter("role", role)
                .setParameter("state", AccountState.ACTIVE)
                .setParameter("day", day)
                .getResultList();
    }

    /** Whether somebody else holds a role without an end. */
    boolean othersHold(String role, long account, LocalDate day) {
        return em.createNamedQuery("RoleGrant.others", Long.class)
                        .setParameter("role", role)
                        .setParameter("account", account)
                        .setParameter("state", AccountState.ACTIVE)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** Of a unit, those that nobody has confirmed since a moment. */
    List<RoleGrant> unconfirmed(String unit, Instant since, LocalDate day) {
        return em.createNamedQuery("RoleGrant.unconfirmed", RoleGrant.class)
                .setParameter("unit", unit)
                .setParameter("since", since)
                .setParameter("day", day)
                .getResultList();
    }

    List<RoleGrant> suspended(String unit, LocalDate day) {
        return em.createNamedQuery("RoleGrant.suspended", RoleGrant.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultList();
    }

    List<String> unitsWithUnconfirmed(Instant since, LocalDate day) {
        return em.createNamedQuery("RoleGrant.unitsBefore", String.class)
                .setParameter("since", since)
                .setParameter("day", day)
                .getResultList();
    }
}
