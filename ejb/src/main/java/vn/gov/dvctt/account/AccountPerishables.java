package vn.gov.dvctt.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.Perishables;

/** What accounts leave behind. */
@Dependent
class AccountPerishables implements Perishables {
    /** An account whose address was never confirmed: nobody ever signed in with it. */
    private static final String REGISTRATIONS = "REGISTRATIONS";

    private static final String CANCELLED = "CANCELLED";

    private static final Map<String, String> ROWS = Map.of(
            "SIGN_IN_TRIES", "SignInTry",
            "SESSIONS", "AccountSession",
            "DEVICES", "RememberedDevice",
            "CODES", "OneTimeCode",
            "LINKS", "MailLink",
            "CONSENTS", "SupportConsent",
            "LOOKS", "SupportLook",
            "RUNS", "RetentionRun");

    private static final List<String> OF_A_REGISTRATION =
            List.of("OneTimeCode", "MailLink", "IdentityCheck", "AccountChange", "AccountIdentity");

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Override
    public Set<String> kinds() {
        return Stream.concat(ROWS.keySet().stream(), Stream.of(REGISTRATIONS, CANCELLED))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int end(String kind, Instant before, int most) {
        return switch (kind) {
            case REGISTRATIONS -> registrations(before, most);
            case CANCELLED -> cancelled(before, most);
            default -> rows(ROWS.get(kind), before, most);
        };
    }

    private int rows(String entity, Instant before, int most) {
        var ids = em.createNamedQuery(entity + ".stale", Object.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
        if (!ids.isEmpty()) {
            em.createNamedQuery(entity + ".drop").setParameter("ids", ids).executeUpdate();
        }
        return ids.size();
    }

    private int registrations(Instant before, int most) {
        var stale = stale("Account.unclaimed", AccountState.UNCONFIRMED, before, most);
        if (!stale.isEmpty()) {
            var ids = stale.stream().map(Account::id).toList();
            OF_A_REGISTRATION.forEach(entity -> em.createNamedQuery(entity + ".dropOf")
                    .setParameter("accounts", ids)
                    .executeUpdate());
            stale.forEach(em::remove);
        }
        return stale.size();
    }

    /** The row itself stays, for dossiers name its id; nothing in it says any more whose it was. */
    private int cancelled(Instant before, int most) {
        var stale = stale("Account.cancelledLongAgo", AccountState.CANCELLED, before, most);
        stale.forEach(account -> {
            account.fade(before);
            em.createNamedQuery("AccountIdentity.dropOf")
                    .setParameter("accounts", List.of(account.id()))
                    .executeUpdate();
        });
        return stale.size();
    }

    private List<Account> stale(String query, AccountState state, Instant before, int most) {
        return em.createNamedQuery(query, Account.class)
                .setParameter("state", state)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
