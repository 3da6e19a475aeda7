package vn.gov.dvctt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** The secret that an account shares with its owner's authenticator app, and the one that shall take its place. */
@Entity
@Table(name = "second_factor")
@NamedQuery(
        name = "SecondFactor.useStep",
        query = "update SecondFactor f set f.lastStep = :step where f.accountId = :account and f.lastStep < :step")
@NamedQuery(name = "SecondFactor.remove", query = "delete from SecondFactor f where f.accountId = :account")
class SecondFactor {
    @Id
    @Column(name = "account_id")
    private long accountId;

    @Version
    private int revision;

    private String sealed;
    private String proposed;

    @Column(name = "last_step")
    private long lastStep;

    @Column(name = "stands_since")
    private Instant standsSince;

    protected SecondFactor() {}

    SecondFactor(long accountId) {
        this.accountId = accountId;
    }

    /** The present app stays good until a code of the new one has been seen. */
    void propose(String sealedSecret) {
        proposed = sealedSecret;
    }

    /** The new app has shown that it works. */
    void confirm(Instant now) {
        if (proposed == null) {
            throw new IllegalStateException("nothing was proposed to account " + accountId);
        }
        sealed = proposed;
        proposed = null;
        standsSince = now;
    }

    boolean stands() {
        return sealed != null;
    }

    Optional<Totp> app(IdentityVault vault) {
        return Optional.ofNullable(sealed).map(vault::open).map(Totp::new);
    }

    Optional<Totp> proposedApp(IdentityVault vault) {
        return Optional.ofNullable(proposed).map(vault::open).map(Totp::new);
    }

    Optional<Instant> standsSince() {
        return Optional.ofNullable(standsSince);
    }
}
