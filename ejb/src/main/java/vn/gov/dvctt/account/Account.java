package vn.gov.dvctt.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.AccountRow;
import vn.gov.dvctt.account.api.AccountView;
import vn.gov.dvctt.account.api.ChangeProfile;
import vn.gov.dvctt.account.api.MeasureRow;
import vn.gov.dvctt.account.api.OpenStaff;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.account.api.ProfileView;
import vn.gov.dvctt.account.api.RegisterAccount;
import vn.gov.dvctt.account.api.SignInOutcome.Verdict;
import vn.gov.dvctt.account.api.StaffRow;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Somebody who may sign in, or will once the address is confirmed. */
@Entity
@NamedQuery(name = "Account.byEmail", query = "select a from Account a where a.email = :email")
@NamedQuery(name = "Account.names", query = "select a.id, a.name from Account a where a.id in :ids")
@NamedQuery(name = "Account.staffed", query = "select count(a) from Account a where a.kind = :kind")
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
    private String phone;
    private String address;

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

    /** An applicant's account, not yet confirmed. */
    Account(RegisterAccount command, String identitySealed, PasswordHash password, Instant now) {
        state = AccountState.UNCONFIRMED;
        email = command.email();
        roles.add(Role.CITIZEN);
        openedAt = now;
        declare(command, identitySealed, password);
    }

    /** An account that the first start gives to an official or an operator. */
    Account(StaffLine line, PasswordHash password, Instant now) {
        kind = line.kind();
        state = AccountState.ACTIVE;
        name = line.name();
        email = line.email();
        unit = line.unit();
        roles.add(line.audience());
        passwordHash = password.text();
        openedAt = now;
        confirmedAt = now;
    }

    /** An account given to an official or an operator, who has yet to choose a password. */
    Account(OpenStaff command, PasswordHash nobodys, Instant now) {
        kind = command.kind();
        state = AccountState.INVITED;
        name = command.name();
        email = command.email();
        phone = command.phone();
        unit = command.unit().isEmpty() ? null : command.unit();
        roles.add(kind == AccountKind.OPERATOR ? Role.OPERATOR : Role.OFFICIAL);
        passwordHash = nobodys.text();
        openedAt = now;
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
        phone = command.phone();
        address = command.address();
        identitySealed = sealed;
        taxNumber = command.taxNumber();
        passwordHash = password.text();
    }

    void confirm(Instant now) {
        if (isUnconfirmed() || isInvited()) {
            moveTo(AccountState.ACTIVE);
            confirmedAt = now;
        }
    }

    void lock() {
        moveTo(AccountState.LOCKED);
    }

    void unlock() {
        if (state != AccountState.LOCKED) {
            throw new Refusal("account.notInState");
        }
        moveTo(confirmedAt == null ? AccountState.UNCONFIRMED : AccountState.ACTIVE);
    }

    /** Both are one kind of applicant, and the other one is in use. */
    void mergeInto(Account other) {
        if (other.kind != kind) {
            throw new Refusal("account.mergeKinds");
        }
        if (!other.isActive()) {
            throw new Refusal("account.notInState");
        }
        moveTo(AccountState.MERGED);
    }

    void leave() {
        moveTo(AccountState.LEFT);
    }

    private void moveTo(AccountState next) {
        if (!state.mayBecome(next)) {
            throw new Refusal("account.notInState");
        }
        state = next;
    }

    /** Whoever has read a mail sent to the address has also proved it. */
    void renewPassword(PasswordHash password, Instant now) {
        passwordHash = password.text();
        confirm(now);
    }

    void change(ChangeProfile command) {
        name = command.name();
        contact = kind == AccountKind.ORGANISATION ? command.contact() : null;
        phone = command.phone();
        address = command.address();
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

    boolean isStaff() {
        return kind == AccountKind.OFFICIAL || kind == AccountKind.OPERATOR;
    }

    PasswordHash password() {
        return new PasswordHash(passwordHash);
    }

    /** What to answer somebody who knows the password. */
    Verdict verdict() {
        return switch (state) {
            case UNCONFIRMED, INVITED -> Verdict.UNCONFIRMED;
            case ACTIVE -> Verdict.WELCOME;
            case LOCKED, LEFT, MERGED -> Verdict.LOCKED;
        };
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

    String unit() {
        return text(unit);
    }

    String phone() {
        return text(phone);
    }

    Instant openedAt() {
        return openedAt;
    }

    StaffRow staffRow(List<String> held) {
        return new StaffRow(id, kind, name, email, text(unit), state.ofStaff(), held);
    }

    AccountRow applicantRow() {
        return new AccountRow(id, kind, name, Masked.email(email), state.ofApplicant(), openedAt);
    }

    AccountView view(IdentityVault vault, long mergedTo, List<MeasureRow> history) {
        var identity = vault.masked(text(identitySealed));
        return new AccountView(
                applicantRow(),
                text(contact),
                Masked.phone(text(phone)),
                identity,
                text(taxNumber),
                confirmedAt,
                mergedTo,
                history);
    }

    /** @param held audience and roles of today */
    Person person(IdentityVault vault, Set<String> held) {
        return new Person(id, kind, name, email, text(unit), held, prefill(vault));
    }

    private Map<String, String> prefill(IdentityVault vault) {
        var known = new HashMap<String, String>();
        var organisation = kind == AccountKind.ORGANISATION;
        known.put("fullName", organisation ? text(contact) : name);
        known.put("organisationName", organisation ? name : "");
        known.put("email", email);
        known.put("phone", text(phone));
        known.put("address", text(address));
        known.put("identityNumber", vault.open(text(identitySealed)));
        known.put("taxNumber", text(taxNumber));
        known.values().removeIf(String::isEmpty);
        return known;
    }

    ProfileView profile(IdentityVault vault) {
        var identity = vault.masked(text(identitySealed));
        return new ProfileView(
                kind, name, text(contact), email, text(phone), identity, text(taxNumber), text(address), openedAt);
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }
}
