package vn.gov.dvctt.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.FactorProposal;
import vn.gov.dvctt.shared.Refusal;

/** Second factors and recovery codes. */
@ApplicationScoped
class SecondFactors {
    private static final int CODES = 10;

    @PersistenceContext(unitName = "dvctt")
    private EntityManager em;

    @Inject
    private IdentityVault vault;

    Optional<SecondFactor> of(long account) {
        return Optional.ofNullable(em.find(SecondFactor.class, account));
    }

    boolean stands(long account) {
        return of(account).filter(SecondFactor::stands).isPresent();
    }

    FactorProposal propose(long account, String email) {
        var app = Totp.fresh();
        factor(account).propose(vault.seal(app.secret()));
        return AppLink.proposal(app, email);
    }

    /** Refuses with {@code account.factorCode} where nothing was proposed. */
    FactorProposal proposed(long account, String email) {
        return of(account)
                .flatMap(factor -> factor.proposedApp(vault))
                .map(app -> AppLink.proposal(app, email))
                .orElseThrow(() -> new Refusal("account.factorCode"));
    }

    private SecondFactor factor(long account) {
        return of(account).orElseGet(() -> {
            var fresh = new SecondFactor(account);
            em.persist(fresh);
            return fresh;
        });
    }

    /** The first code of the proposed app: it takes the place of the present one. Gives new recovery codes; empty where the code is wrong. */
    Optional<List<String>> confirm(long account, String entered, Instant now) {
        var factor = of(account);
        var app = factor.flatMap(it -> it.proposedApp(vault));
        if (app.isEmpty() || !counts(account, app.get(), entered, now)) {
            return Optional.empty();
        }
        // counting the step has changed the row behind its object
        em.refresh(factor.get());
        factor.get().confirm(now);
        return Optional.of(freshCodes(account));
    }

    /** A code of the app that has not counted before; two nodes at once accept it once. */
    boolean acceptsCode(long account, String entered, Instant now) {
        return of(account)
                .flatMap(factor -> factor.app(vault))
                .filter(app -> counts(account, app, entered, now))
                .isPresent();
    }

    private boolean counts(long account, Totp app, String entered, Instant now) {
        var step = app.stepOf(entered.replaceAll("\\s", ""), now);
        return step.isPresent()
                && em.createNamedQuery("SecondFactor.useStep")
                                .setParameter("account", account)
                                .setParameter("step", step.getAsLong())
                                .executeUpdate()
                        == 1;
    }

    boolean acceptsRecoveryCode(long account, String entered, Instant now) {
        return em.createNamedQuery("RecoveryCode.use")
                        .setParameter("account", account)
                        .setParameter("hash", RecoveryCode.hash(entered))
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    long codesLeft(long account) {
        return em.createNamedQuery("RecoveryCode.left", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** Ten new ones; those there were are good no longer. */
    List<String> freshCodes(long account) {
        removeCodes(account);
        var codes = Stream.generate(RecoveryCode::fresh).limit(CODES).toList();
        codes.forEach(code -> em.persist(new RecoveryCode(account, code)));
        return codes;
    }

    void remove(long account) {
        removeCodes(account);
        em.createNamedQuery("SecondFactor.remove")
                .setParameter("account", account)
                .executeUpdate();
    }

    private void removeCodes(long account) {
        em.createNamedQuery("RecoveryCode.remove")
                .setParameter("account", account)
                .executeUpdate();
    }

    /** For a new installation of tests, whose people's apps all share one known secret. */
    void seed(long account, String secret, Instant now) {
        var factor = new SecondFactor(account);
        factor.propose(vault.seal(secret));
        factor.confirm(now);
        em.persist(factor);
    }
}
