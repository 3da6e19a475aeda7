package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The work lists that officials keep: few each, always asked for with their owner. */
@Dependent
class SavedLists {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    List<SavedList> of(long official) {
        return entities.createNamedQuery("SavedList.of", SavedList.class)
                .setParameter("official", official)
                .getResultList();
    }

    void add(SavedList list) {
        entities.persist(list);
        entities.flush();
    }

    void remove(SavedList list) {
        entities.remove(list);
    }
}
