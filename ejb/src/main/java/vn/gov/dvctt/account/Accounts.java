package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.dvctt.account.MailLink.Purpose;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.Standing;
import vn.gov.dvctt.shared.Refusal;

/** The accounts and the links sent to their owners. */
@ApplicationScoped
class Accounts {
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    /** Refuses with {@code account.busy} where another request has taken the address at this very moment. */
    void add(Account account) {
        em.persist(account);
        settle();
    }

    /** As above, for an account that has changed its address. */
    void settle() {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw new Refusal("account.busy");
        }
    }

    Optional<Account> account(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    /** Of whoever calls: the principal's name is the account id as the sign-in mechanism set it. */
    Account own(Principal caller) {
        var name = caller.getName();
        var id = name.matches("\\d{1,18}") ? Long.parseLong(name) : 0;
        return account(id).orElseThrow(() -> new Refusal("account.signedOut"));
    }

    /** With the roles of a day, in one query: asked by every desk. */
    Optional<Known> withRoles(long id, LocalDate day) {
        var rows = em.createNamedQuery("RoleGrant.withAccount", Object[].class)
                .setParameter("id", id)
                .setParameter("day", day)
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Known((Account) rows.get(0)[0], roles(rows)));
    }

    /** An account, and what its owner may do on a day: audience and roles. */
    record Known(Account account, Set<String> roles) {}

    private static Set<String> roles(List<Object[]> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(row[1], row[2]))
                .filter(Objects::nonNull)
                .map(String.class::cast)
                .collect(Collectors.toSet());
    }

    Optional<Account> byEmail(String email) {
        return em.createNamedQuery("Account.byEmail", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    Map<Long, String> names(Collection<Long> ids) {
        var names = new HashMap<Long, String>();
        if (!ids.isEmpty()) {
            em.createNamedQuery("Account.names", Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> names.put((Long) row[0], (String) row[1]));
        }
        return names;
    }

    /** Name and roles of a day; empty where nobody may come in with it. */
    Optional<Standing> standing(long id, LocalDate day) {
        var rows = em.createNamedQuery("RoleGrant.standing", Object[].class)
                .setParameter("id", id)
                .setParameter("state", AccountState.ACTIVE)
                .setParameter("day", day)
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Standing(id, (String) rows.get(0)[0], roles(rows)));
    }

    /** Only where the former one still stands. */
    void replacePassword(long id, PasswordHash former, PasswordHash fresh) {
        em.createNamedQuery("Account.replacePassword")
                .setParameter("id", id)
                .setParameter("former", former.text())
                .setParameter("fresh", fresh.text())
                .executeUpdate();
    }

    boolean hasStaff() {
        return em.createNamedQuery("Account.staffed", Long.class)
                        .setParameter("kind", AccountKind.OPERATOR)
                        .getSingleResult()
                > 0;
    }

    /** Makes a new link; those sent before are good no longer. */
    Secret link(Account account, Purpose purpose, Instant now) {
        em.createNamedQuery("MailLink.endOpen")
                .setParameter("account", account.id())
                .setParameter("purpose", purpose)
                .setParameter("now", now)
                .executeUpdate();
        var secret = Secret.fresh();
        em.persist(new MailLink(account.id(), purpose, secret, now));
        return secret;
    }

    /** The account whose owner holds this secret; the link is used up. Refuses with {@code account.token}. */
    Account redeem(String token, Purpose purpose, Instant now) {
        var link = em.createNamedQuery("MailLink.byHash", MailLink.class)
                .setParameter("hash", new Secret(token).hash())
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal("account.token"));
        return account(link.use(now)).orElseThrow(() -> new Refusal("account.token"));
    }

    /** Whether a link of this kind went out less than a minute ago: a second mail would only annoy its reader. */
    boolean linkedJustNow(Account account, Purpose purpose, Instant now) {
        return em.createNamedQuery("MailLink.latest", Instant.class)
                .setParameter("account", account.id())
                .setParameter("purpose", purpose)
                .setMaxResults(1)
                .getResultStream()
                .anyMatch(ends -> ends.isAfter(now.plus(purpose.goodFor()).minus(PAUSE)));
    }
}
