package vn.gov.dvctt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;

/** A code on paper, good once in place of the app. Only its hash is kept: eighty random bits leave nothing to guess. */
@Entity
@Table(name = "recovery_code")
@NamedQuery(
        name = "RecoveryCode.use",
        query =
                "update RecoveryCode c set c.usedAt = :now where c.accountId = :account and c.hash = :hash and c.usedAt is null")
@NamedQuery(
        name = "RecoveryCode.left",
        query = "select count(c) from RecoveryCode c where c.accountId = :account and c.usedAt is null")
@NamedQuery(name = "RecoveryCode.remove", query = "delete from RecoveryCode c where c.accountId = :account")
class RecoveryCode {
    private static final int BYTES = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recovery_code_seq")
    @SequenceGenerator(name = "recovery_code_seq", sequenceName = "recovery_code_seq", allocationSize = 50)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    private String hash;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(long accountId, String clear) {
        this.accountId = accountId;
        this.hash = hash(clear);
    }

    /** Sixteen signs in four groups, such as {@code 7KQ2-MXAB-…}. */
    static String fresh() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base32.grouped(Base32.encode(bytes), "-");
    }

    /** However it was typed: small letters, blanks and hyphens make no difference, nor what Base32 does not have. */
    static String hash(String typed) {
        var bare = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "")
                .replace('0', 'O')
                .replace('1', 'I');
        return new Secret(bare).hash();
    }
}
