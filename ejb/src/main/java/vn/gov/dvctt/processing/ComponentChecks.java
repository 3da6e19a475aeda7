package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.gov.dvctt.processing.api.CheckMark;
import vn.gov.dvctt.processing.api.CheckView;
import vn.gov.dvctt.shared.Refusal;

/** What was found of components, the latest of each being what stands. */
@Dependent
class ComponentChecks {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    List<ComponentCheck> of(long dossierId) {
        return entities.createNamedQuery("ComponentCheck.of", ComponentCheck.class)
                .setParameter("dossierId", dossierId)
                .getResultList();
    }

    /** A component with what stands of it, and what was found before it was handed in anew. */
    static CheckView view(List<ComponentCheck> all, HandedIn given) {
        var own = all.stream()
                .filter(check -> check.component() == given.component())
                .toList();
        if (own.isEmpty()) {
            return unchecked(given, null);
        }
        var last = own.get(own.size() - 1);
        if (!last.isOf(given)) {
            return unchecked(given, last.view(null));
        }
        return last.view(own.size() > 1 ? own.get(own.size() - 2).view(null) : null);
    }

    private static CheckView unchecked(HandedIn given, CheckView former) {
        return new CheckView(given.component(), null, "", null, null, 0, former);
    }

    /** Whether a mark differs from what stands; a line that was only sent along is none. */
    static boolean isNew(CheckMark mark, CheckView stands) {
        var words = mark.remark() == null ? "" : mark.remark().strip();
        return mark.verdict() != null
                && !(mark.verdict() == stands.verdict() && Objects.equals(words, stands.remark()));
    }

    /** Under the lock of the dossier. Of two who look at the same line the second hears who was faster. */
    void mark(long dossierId, HandedIn given, CheckMark mark, String by, Instant now) {
        var own = of(dossierId).stream()
                .filter(check -> check.component() == given.component())
                .toList();
        var last = own.isEmpty() ? null : own.get(own.size() - 1);
        if (last != null && last.isOf(given)) {
            if (last.revision() != mark.seen()) {
                throw new Refusal("processing.checkChanged", last.checkedBy());
            }
            last.mark(mark, by, now);
            return;
        }
        var check = new ComponentCheck(dossierId, given, last == null ? 1 : last.round() + 1);
        check.mark(mark, by, now);
        entities.persist(check);
    }
}
