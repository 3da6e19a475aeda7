package vn.gov.dvctt.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.gov.dvctt.account.api.AccountKind;

/** What is known of an account: the columns of its row, to be read. What may be done to it stands in {@link Account} alone. */
@MappedSuperclass
abstract class AccountFacts {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    long id;

    @Version
    int revision;

    @Enumerated(EnumType.STRING)
    AccountKind kind;

    @Enumerated(EnumType.STRING)
    AccountState state;

    String name;
    String contact;
    String email;

    @Embedded
    Whereabouts whereabouts = new Whereabouts();

    @Column(name = "identity_sealed")
    String identitySealed;

    @Column(name = "tax_number")
    String taxNumber;

    String unit;

    @Column(name = "password_hash")
    String passwordHash;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role_name")
    Set<String> roles = new HashSet<>();

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "confirmed_at")
    Instant confirmedAt;

    /** When its owner gave it up. */
    @Column(name = "closed_at")
    Instant closedAt;

    @Column(name = "faded_at")
    Instant fadedAt;

    boolean isProven() {
        return confirmedAt != null && signInName().isChannel();
    }

    boolean isSuspended() {
        return state == AccountState.SUSPENDED;
    }

    boolean isOrganisation() {
        return kind == AccountKind.ORGANISATION;
    }

    boolean isUnconfirmed() {
        return state == AccountState.UNCONFIRMED;
    }

    boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    boolean isInvited() {
        return state == AccountState.INVITED;
    }

    /** Officials and operators: what they see is not their own, and a password alone does not open it. */
    boolean isStaff() {
        return kind == AccountKind.OFFICIAL || kind == AccountKind.OPERATOR;
    }

    Email signInName() {
        return new Email(email);
    }

    PasswordHash password() {
        return new PasswordHash(passwordHash);
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    AccountKind kind() {
        return kind;
    }

    String contact() {
        return text(contact);
    }

    String identitySealed() {
        return text(identitySealed);
    }

    String taxNumber() {
        return text(taxNumber);
    }

    String unit() {
        return text(unit);
    }

    AccountState state() {
        return state;
    }

    Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    Instant openedAt() {
        return openedAt;
    }

    String phone() {
        return whereabouts == null ? "" : whereabouts.phone();
    }

    String address() {
        return whereabouts == null ? "" : whereabouts.address();
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
