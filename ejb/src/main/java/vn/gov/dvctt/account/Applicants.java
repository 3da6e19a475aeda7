package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Locale;
import java.util.Optional;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.AccountRow;
import vn.gov.dvctt.shared.Page;

/** Accounts of applicants, for the operator. */
@ApplicationScoped
class Applicants {
    private static final int PAGE = 25;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private Numbers numbers;

    /** Latest first; the cursor is the last id of the page before. */
    Page<AccountRow> page(String words, String after) {
        var sought = words.strip().toLowerCase(Locale.ROOT);
        var before = after.matches("\\d{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE;
        var query = query(sought);
        var found = query.setParameter("individual", AccountKind.INDIVIDUAL)
                .setParameter("organisation", AccountKind.ORGANISATION)
                .setParameter("before", before)
                .setMaxResults(PAGE + 1)
                .getResultList();
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var rows = shown.stream().map(AccountViews::applicantRow).toList();
        return new Page<>(
                rows, found.size() > PAGE ? String.valueOf(shown.get(PAGE - 1).id()) : "");
    }

    private TypedQuery<Account> query(String sought) {
        if (sought.contains("@")) {
            return em.createNamedQuery("MergedAccount.applicantsByEmail", Account.class)
                    .setParameter("email", sought);
        }
        if (Numbers.isOne(sought)) {
            return em.createNamedQuery("MergedAccount.applicantsById", Account.class)
                    .setParameter("ids", numbers.holders(sought));
        }
        return em.createNamedQuery("MergedAccount.applicantsByName", Account.class)
                .setParameter("words", "%" + literal(sought) + "%");
    }

    Optional<Long> mergedTo(long account) {
        return Optional.ofNullable(em.find(MergedAccount.class, account)).map(MergedAccount::intoId);
    }

    void point(MergedAccount pointer) {
        em.persist(pointer);
    }

    private static String literal(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
