package vn.gov.dvctt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A caller's word that an operator may look: bound to the first operator who says the code, and over after a quarter of an hour. */
@Entity
@Table(name = "support_consent")
@NamedQuery(
        name = "SupportConsent.open",
        query = "select c from SupportConsent c where c.accountId = :account and c.endsAt > :now order by c.id desc")
@NamedQuery(name = "SupportConsent.stale", query = "select x.id from SupportConsent x where x.endsAt < :before")
@NamedQuery(name = "SupportConsent.drop", query = "delete from SupportConsent x where x.id in :ids")
class SupportConsent {
    static final Duration GOOD_FOR = Duration.ofMinutes(15);
    private static final int MOST_ATTEMPTS = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "support_consent_seq")
    @SequenceGenerator(name = "support_consent_seq", sequenceName = "support_consent_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private int attempts;

    @Column(name = "operator_id")
    private Long operatorId;

    protected SupportConsent() {}

    SupportConsent(long accountId, Secret code, Instant now) {
        this.accountId = accountId;
        codeHash = code.hash();
        givenAt = now;
        endsAt = now.plus(GOOD_FOR);
    }

    /** Whether the code was right and nobody used it before; a wrong one counts. */
    boolean enter(Secret said, long operator, Instant now) {
        if (operatorId != null || !now.isBefore(endsAt)) {
            return false;
        }
        attempts++;
        if (codeHash.equals(said.hash())) {
            operatorId = operator;
            return true;
        }
        if (attempts >= MOST_ATTEMPTS) {
            endsAt = now;
        }
        return false;
    }

    void end(Instant now) {
        endsAt = now;
    }

    boolean isOf(long operator) {
        return operatorId != null && operatorId == operator;
    }

    Optional<Long> operator() {
        return Optional.ofNullable(operatorId);
    }

    Instant endsAt() {
        return endsAt;
    }
}
