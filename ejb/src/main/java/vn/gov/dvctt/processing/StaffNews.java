package vn.gov.dvctt.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.gov.dvctt.account.api.OfficialLeft;
import vn.gov.dvctt.account.api.WorkHandedBack;

/** An official left: what they held is the unit's again, what was offered to them stays with its giver, nobody stands in for them or is stood in for by them. */
@ApplicationScoped
class StaffNews {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private HandOvers handOvers;

    @Inject
    private Event<Object> news;

    void on(@Observes OfficialLeft left) {
        tasks("Task.heldBy", left).forEach(task -> {
            handOvers.answer(task, false, null, left.at());
            task.givenBack();
            tell(left, "TASK", task);
        });
        tasks("Task.offeredTo", left).forEach(task -> {
            task.offerDeclined();
            handOvers.answer(task, false, null, left.at());
            tell(left, "OFFER", task);
        });
        var day = WorkCalendar.dateOf(left.at());
        em.createNamedQuery("Delegation.concerning", Delegation.class)
                .setParameter("person", left.accountId())
                .setParameter("day", day)
                .getResultList()
                .forEach(one -> end(left, one));
    }

    private void end(OfficialLeft left, Delegation one) {
        one.end(left.at());
        var own = one.personId() == left.accountId();
        var other = own ? one.substituteName() : one.personName();
        news.fire(new WorkHandedBack(left.accountId(), own ? "DELEGATION" : "SUBSTITUTION", "-", other, left.at()));
    }

    private List<Task> tasks(String query, OfficialLeft left) {
        return em.createNamedQuery(query, Task.class)
                .setParameter("unit", left.unit())
                .setParameter("person", left.accountId())
                .getResultList();
    }

    private void tell(OfficialLeft left, String kind, Task task) {
        news.fire(new WorkHandedBack(left.accountId(), kind, task.number(), task.procedureTitle(), left.at()));
    }
}
