package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Which printed forms held when. */
@Dependent
class FormEditions {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    /** A form is printed as it was laid down when that happened of which it tells, however late it is printed again. */
    FormSet at(Instant moment) {
        return entities.createNamedQuery("FormEdition.until", FormEdition.class)
                .setParameter("day", WorkCalendar.dateOf(moment))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(FormEdition::forms)
                .orElse(FormSet.OF_2018);
    }
}
