package vn.gov.dvctt.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.shared.Refusal;

/** Who came back from the provider, and whose account that is. */
@Dependent
class NationalLinks {
    @PersistenceContext(unitName = "dvctt")
    private EntityManager entities;

    /** Keeps who arrived, for as long as it is good for anything. Gives the token that stands for it. */
    Secret arrived(NationalPerson person, Instant now) {
        entities.createNamedQuery("NationalArrivalRow.tidy")
                .setParameter("before", now.minus(NationalArrivalRow.GOOD_FOR))
                .executeUpdate();
        var token = Secret.fresh();
        entities.persist(new NationalArrivalRow(person, token, now));
        return token;
    }

    Optional<NationalArrivalRow> arrival(String token, Instant now) {
        return entities.createNamedQuery("NationalArrivalRow.open", NationalArrivalRow.class)
                .setParameter("hash", new Secret(token).hash())
                .setParameter("since", now.minus(NationalArrivalRow.GOOD_FOR))
                .getResultStream()
                .findFirst();
    }

    /** Uses the arrival up; of two at once, on whatever nodes, one is refused. */
    NationalPerson use(String token, Instant now) {
        var arrival = arrival(token, now).orElseThrow(() -> new Refusal("national.gone"));
        int used = entities.createNamedQuery("NationalArrivalRow.use")
                .setParameter("id", arrival.id())
                .setParameter("now", now)
                .executeUpdate();
        if (used != 1) {
            throw new Refusal("national.gone");
        }
        return arrival.person();
    }

    Optional<NationalLink> of(NationalPerson person) {
        return entities.createNamedQuery("NationalLink.ofSubject", NationalLink.class)
                .setParameter("issuer", person.issuer())
                .setParameter("subject", person.subject())
                .getResultStream()
                .findFirst();
    }

    Optional<NationalLink> of(long accountId) {
        return entities.createNamedQuery("NationalLink.ofAccount", NationalLink.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    void add(NationalLink link) {
        try {
            entities.persist(link);
            entities.flush();
        } catch (PersistenceException e) {
            throw new Refusal("national.taken");
        }
    }

    void remove(NationalLink link) {
        entities.remove(link);
    }
}
