package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.FindStaff;
import vn.gov.dvctt.account.api.StaffRow;
import vn.gov.dvctt.shared.Page;

/** Lists of officials and operators. */
@ApplicationScoped
class StaffAccounts {
    private static final int PAGE = 25;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private RoleGrants grants;

    /** In order of mail addresses; the cursor is the last one of the page before. */
    Page<StaffRow> page(FindStaff filter, String after, LocalDate day) {
        var query = em.createNamedQuery(
                filter.unit().isEmpty() ? "RoleGrant.staff" : "RoleGrant.staffOfUnit", Account.class);
        if (!filter.unit().isEmpty()) {
            query.setParameter("unit", filter.unit());
        }
        var found = query.setParameter("kind", filter.kind())
                // every address is greater than a blank; Oracle knows no empty text
                .setParameter("after", after == null || after.isBlank() ? " " : after)
                .setParameter("words", "%" + literal(filter.words()) + "%")
                .setMaxResults(PAGE + 1)
                .getResultList();
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new Page<>(
                rows(shown, day), found.size() > PAGE ? shown.get(PAGE - 1).email() : "");
    }

    private List<StaffRow> rows(List<Account> accounts, LocalDate day) {
        var held = grants.inForce(accounts.stream().map(Account::id).toList(), day).stream()
                .collect(Collectors.groupingBy(
                        RoleGrant::accountId, Collectors.mapping(RoleGrant::role, Collectors.toList())));
        return accounts.stream()
                .map(account -> AccountViews.staffRow(account, held.getOrDefault(account.id(), List.of())))
                .toList();
    }

    private static String literal(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
