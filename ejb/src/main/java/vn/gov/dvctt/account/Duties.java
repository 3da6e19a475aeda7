package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.account.api.RoleConflict;

/** Which roles are for two people. */
@ApplicationScoped
class Duties {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    List<RoleConflict> all() {
        return em.createNamedQuery("RoleConflictRule.all", RoleConflictRule.class)
                .getResultStream()
                .map(RoleConflictRule::row)
                .toList();
    }

    /** The first of the held roles that does not go with this one. */
    Optional<String> against(String role, Collection<String> held) {
        return all().stream()
                .filter(rule -> rule.one().equals(role) || rule.other().equals(role))
                .map(rule -> rule.one().equals(role) ? rule.other() : rule.one())
                .filter(held::contains)
                .findFirst();
    }
}
