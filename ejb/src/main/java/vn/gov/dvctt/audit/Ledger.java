package vn.gov.dvctt.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.dvctt.audit.api.ActOutcome;
import vn.gov.dvctt.audit.api.FindActs;
import vn.gov.dvctt.shared.Role;

/** The acts: added to, read, nothing else. */
@ApplicationScoped
class Ledger {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    void add(Act act) {
        em.persist(act);
    }

    /** Newest first, those after the cursor; {@code who} of the filter is an id here. */
    List<Act> acts(FindActs filter, Cursor cursor, int most) {
        var builder = em.getCriteriaBuilder();
        var query = builder.createQuery(Act.class);
        var act = query.from(Act.class);
        var conditions = conditions(builder, act, filter);
        if (cursor != null) {
            conditions.add(after(builder, act, cursor));
        }
        query.where(conditions.toArray(Predicate[]::new))
                .orderBy(builder.desc(act.get("happenedAt")), builder.desc(act.get("id")));
        return em.createQuery(query).setMaxResults(most).getResultList();
    }

    /** What others than applicants did with one thing, known by several ids; each begins a subject, so that the index finds it. */
    List<Act> about(List<String> ids, int most) {
        var builder = em.getCriteriaBuilder();
        var query = builder.createQuery(Act.class);
        var act = query.from(Act.class);
        var subject = act.<String>get("subject");
        var any = ids.stream()
                .flatMap(id -> Stream.of(builder.equal(subject, id), builder.like(subject, literal(id) + " %", '!')))
                .toArray(Predicate[]::new);
        query.where(
                        builder.or(any),
                        builder.equal(act.get("outcome"), ActOutcome.DONE),
                        builder.isNotNull(act.get("role")),
                        builder.notEqual(act.get("role"), Role.CITIZEN))
                .orderBy(builder.desc(act.get("happenedAt")), builder.desc(act.get("id")));
        return em.createQuery(query).setMaxResults(most).getResultList();
    }

    private static List<Predicate> conditions(CriteriaBuilder builder, Root<Act> act, FindActs filter) {
        var all = new ArrayList<Predicate>();
        if (given(filter.who())) {
            all.add(builder.equal(act.get("who"), filter.who()));
        }
        if (given(filter.deed())) {
            all.add(builder.like(act.get("deed"), literal(filter.deed()) + "%", '!'));
        }
        if (given(filter.subject())) {
            all.add(builder.like(act.get("subject"), "%" + literal(filter.subject()) + "%", '!'));
        }
        if (filter.from() != null) {
            all.add(builder.greaterThanOrEqualTo(act.get("happenedAt"), startOf(filter.from())));
        }
        if (filter.to() != null) {
            all.add(builder.lessThan(act.get("happenedAt"), startOf(filter.to().plusDays(1))));
        }
        return all;
    }

    private static Predicate after(CriteriaBuilder builder, Root<Act> act, Cursor cursor) {
        var earlier = builder.lessThan(act.<Instant>get("happenedAt"), cursor.at());
        var sameMoment = builder.equal(act.get("happenedAt"), cursor.at());
        return builder.or(earlier, builder.and(sameMoment, builder.lessThan(act.<Long>get("id"), cursor.id())));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(HERE).toInstant();
    }

    private static String literal(String text) {
        return text.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
