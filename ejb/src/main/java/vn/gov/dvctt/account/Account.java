package vn.gov.dvctt.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.Map;
import java.util.Set;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.ChangeProfile;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.account.api.ProfileView;
import vn.gov.dvctt.account.api.RegisterAccount;
import vn.gov.dvctt.account.api.SignInOutcome;
import vn.gov.dvctt.account.api.SignInOutcome.Verdict;
import vn.gov.dvctt.account.api.Standing;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;
import vn.gov.dvctt.shared.SealedColumn;

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
        name = "Account.standing",
        query = "select a.name, r from Account a join a.roles r where a.id = :id and a.state = :state")
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

    @Column(name = "phone_sealed")
    @Convert(converter = SealedColumn.class)
    private String phone;

    @Column(name = "phone_key")
    @Convert(converter = FindableColumn.class)
    private Findable phoneKey;

    @Column(name = "address_sealed")
    @Convert(converter = SealedColumn.class)
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
        phone = command.phone();
        phoneKey = Findable.of(phone);
        address = command.address();
        identitySealed = sealed;
        taxNumber = command.taxNumber();
        passwordHash = password.text();
    }

    void confirm(Instant now) {
        if (state == AccountState.UNCONFIRMED) {
            state = AccountState.ACTIVE;
            confirmedAt = now;
        }
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
        phoneKey = Findable.of(phone);
        address = command.address();
    }

    /** Somebody who may vouch for it says that this is the owner's identity number. An account of somebody else is not overwritten. */
    void identify(String number, IdentityVault vault) {
        if (kind != AccountKind.INDIVIDUAL) {
            throw new Refusal("national.organisation");
        }
        var known = vault.open(text(identitySealed));
        if (!known.isEmpty() && !known.equals(number)) {
            throw new Refusal("national.other");
        }
        identitySealed = vault.seal(number);
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

    /** What to answer somebody who knows the password. */
    Verdict verdict() {
        return switch (state) {
            case UNCONFIRMED -> Verdict.UNCONFIRMED;
            case ACTIVE -> Verdict.WELCOME;
            case LOCKED -> Verdict.LOCKED;
        };
    }

    /** The answer to somebody who has proved that this account is theirs. */
    SignInOutcome welcome() {
        return verdict() == Verdict.WELCOME ? SignInOutcome.welcome(standing()) : SignInOutcome.no(verdict());
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

    Person person(IdentityVault vault) {
        return new Person(id, kind, name, email, text(unit), roles, prefill(vault));
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
