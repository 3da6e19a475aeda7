package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.dossier.api.HeldDossier;
import vn.gov.dvctt.processing.api.MessageLine;

/** What applicants and units write to each other. */
@Dependent
class Talks {
    private static final int SHOWN = 50;
    private static final int MOST_MARKED = 200;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    Optional<DossierTalk> of(long dossierId) {
        return Optional.ofNullable(entities.find(DossierTalk.class, dossierId));
    }

    DossierTalk begun(HeldDossier dossier, Instant now) {
        return of(dossier.dossierId()).orElseGet(() -> {
            var talk = new DossierTalk(dossier, now);
            entities.persist(talk);
            return talk;
        });
    }

    void add(DossierMessage message) {
        entities.persist(message);
    }

    /** Some messages in their order, and whether there are earlier ones. */
    record Lines(List<MessageLine> lines, boolean earlier) {}

    /** @param before 0: the latest */
    Lines lines(long dossierId, long before, boolean toApplicant) {
        var found = new ArrayList<>(entities.createNamedQuery("DossierMessage.latest", DossierMessage.class)
                .setParameter("dossierId", dossierId)
                .setParameter("before", before > 0 ? before : Long.MAX_VALUE)
                .setMaxResults(SHOWN + 1)
                .getResultList());
        var earlier = found.size() > SHOWN;
        var shown = new ArrayList<>(earlier ? found.subList(0, SHOWN) : found);
        Collections.reverse(shown);
        return new Lines(
                shown.stream().map(message -> message.line(toApplicant)).toList(), earlier);
    }

    /** How often the applicant wrote since a moment. */
    int writtenSince(long dossierId, Instant since) {
        return entities.createNamedQuery("DossierMessage.since", Long.class)
                .setParameter("dossierId", dossierId)
                .setParameter("since", since)
                .getSingleResult()
                .intValue();
    }

    /** Marks what one side wrote, up to a message, as seen by the other; what is left unseen. */
    int see(long dossierId, boolean fromApplicant, long upTo, Instant now) {
        entities.createNamedQuery("DossierMessage.see")
                .setParameter("now", now)
                .setParameter("dossierId", dossierId)
                .setParameter("fromApplicant", fromApplicant)
                .setParameter("upTo", upTo)
                .executeUpdate();
        return entities.createNamedQuery("DossierMessage.unseen", Long.class)
                .setParameter("dossierId", dossierId)
                .setParameter("fromApplicant", fromApplicant)
                .getSingleResult()
                .intValue();
    }

    /** Of an applicant, where something lies unread. */
    List<String> unread(long applicant) {
        return entities.createNamedQuery("DossierTalk.unread", String.class)
                .setParameter("applicant", applicant)
                .setMaxResults(MOST_MARKED)
                .getResultList();
    }
}
