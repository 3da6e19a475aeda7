package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gov.dvctt.processing.api.TaskChange;

/** Who opened which dossier, and what happened to it since; see the package for what counts. */
@Dependent
class TaskLooks {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    TaskLooks() {}

    TaskLooks(EntityManager entities) {
        this.entities = entities;
    }

    Optional<TaskLook> of(long official, long dossier) {
        return entities.createNamedQuery("TaskLook.of", TaskLook.class)
                .setParameter("official", official)
                .setParameter("dossier", dossier)
                .getResultStream()
                .findFirst();
    }

    /** Of some dossiers, what happened since an official opened them, by dossier. */
    Map<Long, TaskChange> marks(long official, Collection<Long> dossiers) {
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        return entities.createNamedQuery("TaskLook.marked", Object[].class)
                .setParameter("official", official)
                .setParameter("dossiers", dossiers)
                .getResultStream()
                .collect(Collectors.toMap(mark -> (Long) mark[0], mark -> (TaskChange) mark[1]));
    }

    /** What an official has not seen yet, the latest first, from a place on. */
    List<ChangeCursor> latest(long official, ChangeCursor from, int most) {
        return entities.createNamedQuery("TaskLook.latest", Object[].class)
                .setParameter("official", official)
                .setParameter("at", from.changedAt())
                .setParameter("dossier", from.dossierId())
                .setMaxResults(most)
                .getResultStream()
                .map(change -> new ChangeCursor((Instant) change[0], (Long) change[1]))
                .toList();
    }

    /** Whoever opened the dossier is to see it marked, except the one who did it. */
    void happened(long dossier, TaskChange what, long by, Instant at) {
        entities.createNamedQuery("TaskLook.happened")
                .setParameter("dossier", dossier)
                .setParameter("what", what)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** It concerns this official, who may never have opened it. */
    void told(long official, long dossier, TaskChange what, Instant at) {
        var known = entities.createNamedQuery("TaskLook.told")
                .setParameter("official", official)
                .setParameter("dossier", dossier)
                .setParameter("what", what)
                .setParameter("at", at)
                .executeUpdate();
        if (known == 0) {
            entities.persist(new TaskLook(official, dossier, at).told(what, at));
        }
    }

    /** The official opened it. */
    void seen(long official, long dossier, Instant at) {
        var known = entities.createNamedQuery("TaskLook.seen")
                .setParameter("official", official)
                .setParameter("dossier", dossier)
                .setParameter("at", at)
                .executeUpdate();
        if (known == 0) {
            entities.persist(new TaskLook(official, dossier, at));
        }
    }
}
