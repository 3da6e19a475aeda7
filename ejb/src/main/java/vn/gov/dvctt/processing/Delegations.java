package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.People;

/** Who is away, and who acts in their name. */
@Dependent
class Delegations {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    @Inject
    private People people;

    /** The caller, and all those for whom they act today. */
    Acting acting(Instant now) {
        var me = people.me();
        var absent = entities.createNamedQuery("Delegation.today", Delegation.class)
                .setParameter("substitute", me.id())
                .setParameter("day", WorkCalendar.dateOf(now))
                .getResultStream()
                .collect(Collectors.toMap(Delegation::personId, Delegation::personName, (one, same) -> one));
        return new Acting(me, absent);
    }

    /** Of a unit, those that are not over. */
    List<Delegation> ofUnit(String unit, LocalDate day) {
        return entities.createNamedQuery("Delegation.ofUnit", Delegation.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultList();
    }

    Optional<Delegation> delegation(long id) {
        return Optional.ofNullable(entities.find(Delegation.class, id));
    }

    void add(Delegation delegation) {
        entities.persist(delegation);
    }
}
