package vn.gov.dvctt.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.account.api.Perishables;
import vn.gov.dvctt.shared.Refusal;

/** The rules, who carries them out, and the reports. The ledger of acts is no kind here: nothing of it is ever taken away. */
@Dependent
class Retentions {
    private static final int SHOWN = 60;

    private final EntityManager em;
    private final List<Perishables> features;

    Retentions(EntityManager em, List<Perishables> features) {
        this.em = em;
        this.features = List.copyOf(features);
    }

    @Inject
    Retentions(KeyRenewal.Entities entities, Instance<Perishables> features) {
        this(entities.manager(), features.stream().toList());
    }

    List<RetentionRule> rules() {
        return em.createNamedQuery("RetentionRule.all", RetentionRule.class).getResultList();
    }

    RetentionRule rule(String kind) {
        return Optional.ofNullable(kind)
                .map(name -> em.find(RetentionRule.class, name))
                .orElseThrow(() -> new Refusal("retention.unknown"));
    }

    /** The row's lock keeps two nodes from doing one kind at a time. Gives how many came to their end. */
    int chunk(String kind, Instant now, int most) {
        var rule = em.find(RetentionRule.class, kind, LockModeType.PESSIMISTIC_WRITE);
        return features.stream()
                .filter(feature -> feature.kinds().contains(kind))
                .mapToInt(feature -> feature.end(kind, rule.before(now), most))
                .sum();
    }

    void report(RetentionRun run) {
        em.persist(run);
    }

    List<RetentionRun> latest() {
        return em.createNamedQuery("RetentionRun.latest", RetentionRun.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
