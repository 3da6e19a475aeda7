package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;

/** Names of units, read once: they change with a migration only. */
@ApplicationScoped
class Units {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    private volatile Map<String, String> names = Map.of();

    String name(String code) {
        return all().getOrDefault(code, code);
    }

    Map<String, String> all() {
        if (names.isEmpty()) {
            names = read();
        }
        return names;
    }

    private Map<String, String> read() {
        var all = new HashMap<String, String>();
        em.createNamedQuery("Unit.all", Unit.class).getResultList().forEach(unit -> all.put(unit.code(), unit.name()));
        return Map.copyOf(all);
    }
}
