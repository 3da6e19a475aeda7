package vn.gov.dvctt.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.ChangeProfile;
import vn.gov.dvctt.account.api.RegisterAccount;
import vn.gov.dvctt.account.api.SignInOutcome.Verdict;
import vn.gov.dvctt.account.api.Standing;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Somebody who may sign in, or will once the address is confirmed. */
@Entity
@NamedQuery(name = "Account.byEmail", query = "select a from Account a where a.email = :email")
@NamedQuery(name = "Account.withRoles", query = "select a from Account a left join fetch a.roles where a.id = :id")
@NamedQuery(name = "Account.names", query = "select a.id, a.name from Account a where a.id in :ids")
@NamedQuery(
        name = "Account.officials",
        query =
                "select a.id from Account a join a.roles r where a.unit = :unit and r = :role and a.state = :state order by a.id")
@NamedQuery(name = "Account.staffed", query = "select count(a) from Account a where a.kind = :kind")
@NamedQuery(
        name = "Account.replacePassword",
        query = "update Account a set a.passwordHash = :fresh where a.id = :id and a.passwordHash = :former")
class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private long id;

    @Version
    private int revision;

    @Enumerated(EnumType.STRING)
    private AccountKind kind;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    private String name;
    private String contact;
    private String email;

    @Embedded
    private Reach reach = new Reach();

    @Column(name = "identity_sealed")
    private String identitySealed;

    @Column(name = "tax_number")
    private String taxNumber;

    private String unit;

    @Column(name = "password_hash")
    private String passwordHash;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role_name")
    private Set<String> roles = new HashSet<>();

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected Account() {}

    /** An applicant's account, not yet confirmed; where nothing is to be confirmed it may be used at once, as one of whom nothing is proven. */
    Account(RegisterAccount command, Email signInName, String identitySealed, PasswordHash password, Instant now) {
        state = signInName.isChannel() ? AccountState.UNCONFIRMED : AccountState.ACTIVE;
        email = signInName.text();
        roles.add(Role.CITIZEN);
        openedAt = now;
        declare(command, identitySealed, password);
    }

    /** An account given to an official or an operator. */
    Account(StaffLine line, PasswordHash password, Instant now) {
        kind = line.kind();
        state = AccountState.ACTIVE;
        name = line.name();
        email = line.email();
        unit = line.unit();
        roles.addAll(line.roles());
        passwordHash = password.text();
        openedAt = now;
        confirmedAt = now;
    }

    /** The same address registered once more before it was confirmed: the later words count. */
    void declareAnew(RegisterAccount command, String sealed, PasswordHash password) {
        if (state != AccountState.UNCONFIRMED) {
            throw new IllegalStateException("account " + id + " is confirmed");
        }
        declare(command, sealed, password);
    }

    private void declare(RegisterAccount command, String sealed, PasswordHash password) {
        kind = command.kind();
        name = command.name();
        contact = command.contact();
        reach = Reach.of(command.phone(), command.address());
        identitySealed = sealed;
        taxNumber = command.taxNumber();
        passwordHash = password.text();
    }

    void confirm(Instant now) {
        if (state == AccountState.UNCONFIRMED) {
            moveTo(AccountState.ACTIVE);
            confirmedAt = now;
        }
    }

    /** The one gate of state. */
    private void moveTo(AccountState next) {
        if (!state.mayBecome(next)) {
            throw new Refusal("account.state");
        }
        state = next;
    }

    /** By its owner, who must be able to come back. */
    void suspend() {
        if (!isProven()) {
            throw new Refusal("account.noChannel");
        }
        moveTo(AccountState.SUSPENDED);
    }

    void resume() {
        moveTo(AccountState.ACTIVE);
    }

    /**
     * For good. Nobody can sign in any more and the address is free again. What the person filed stays as it was filed; here only initials remain, for whoever
     * reads an old record.
     */
    void cancel() {
        moveTo(AccountState.CANCELLED);
        name = new Initials(name).text();
        contact = contact == null ? null : new Initials(contact).text();
        email = "cancelled-" + id;
        reach = new Reach();
        identitySealed = null;
        taxNumber = null;
        passwordHash = PasswordHash.NOBODY.text();
        roles.clear();
    }

    /** A mail address or phone that was proven: from now on one signs in with it. */
    void signInWith(Email proven, Instant now) {
        email = proven.text();
        if (proven.isPhone()) {
            reach = Reach.of(proven.text(), address());
        }
        confirmedAt = now;
    }

    /** Another name or another number: somebody else, until it is looked at. */
    void rename(String newName, String newContact, String sealed, String newTaxNumber) {
        name = newName;
        contact = kind == AccountKind.ORGANISATION ? newContact : null;
        identitySealed = sealed;
        taxNumber = newTaxNumber;
    }

    boolean isProven() {
        return confirmedAt != null && signInName().isChannel();
    }

    boolean isSuspended() {
        return state == AccountState.SUSPENDED;
    }

    boolean isOrganisation() {
        return kind == AccountKind.ORGANISATION;
    }

    Email signInName() {
        return new Email(email);
    }

    /** Whoever has read a mail sent to the address has also proved it. */
    void renewPassword(PasswordHash password, Instant now) {
        passwordHash = password.text();
        confirm(now);
    }

    /** What proves nothing about who it is. A phone that one signs in with is changed by proving another. */
    void change(ChangeProfile command) {
        reach = Reach.of(signInName().isPhone() ? phone() : command.phone(), command.address());
    }

    boolean isUnconfirmed() {
        return state == AccountState.UNCONFIRMED;
    }

    boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    PasswordHash password() {
        return new PasswordHash(passwordHash);
    }

    /** Officials and operators: what they see is not their own, and a password alone does not open it. */
    boolean isStaff() {
        return kind == AccountKind.OFFICIAL || kind == AccountKind.OPERATOR;
    }

    /** What to answer somebody who knows the password. */
    Verdict verdict() {
        return switch (state) {
            case UNCONFIRMED -> Verdict.UNCONFIRMED;
            case ACTIVE -> Verdict.WELCOME;
            case LOCKED -> Verdict.LOCKED;
            case SUSPENDED -> Verdict.SUSPENDED;
            case CANCELLED -> Verdict.WRONG;
        };
    }

    Standing standing() {
        return new Standing(id, name, roles);
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

    Set<String> roles() {
        return Set.copyOf(roles);
    }

    Instant openedAt() {
        return openedAt;
    }

    String phone() {
        return reach == null ? "" : reach.phone();
    }

    String address() {
        return reach == null ? "" : reach.address();
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
