package vn.gov.dvctt.account;

import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import java.time.Instant;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.ChangeProfile;
import vn.gov.dvctt.account.api.OpenStaff;
import vn.gov.dvctt.account.api.RegisterAccount;
import vn.gov.dvctt.account.api.SignInOutcome.Verdict;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Somebody who may sign in, or will once the address is confirmed. */
@Entity
@NamedQuery(name = "Account.byEmail", query = "select a from Account a where a.email = :email")
@NamedQuery(name = "Account.names", query = "select a.id, a.name from Account a where a.id in :ids")
@NamedQuery(name = "Account.staffed", query = "select count(a) from Account a where a.kind = :kind")
@NamedQuery(
        name = "Account.replacePassword",
        query = "update Account a set a.passwordHash = :fresh where a.id = :id and a.passwordHash = :former")
@NamedQuery(
        name = "Account.unclaimed",
        query = "select a from Account a where a.state = :state and a.openedAt < :before order by a.id")
@NamedQuery(
        name = "Account.cancelledLongAgo",
        query =
                "select a from Account a where a.state = :state and a.closedAt < :before and a.fadedAt is null order by a.id")
class Account extends AccountFacts {
    private static final String FADED = "–";

    protected Account() {}

    /** An applicant's account, not yet confirmed; where nothing is to be confirmed it may be used at once, as one of whom nothing is proven. */
    Account(RegisterAccount command, Email signInName, String identitySealed, PasswordHash password, Instant now) {
        state = signInName.isChannel() ? AccountState.UNCONFIRMED : AccountState.ACTIVE;
        email = signInName.text();
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
        whereabouts = Whereabouts.of(command.phone(), "");
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
        whereabouts = Whereabouts.of(command.phone(), command.address());
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

    /** The one gate of state. */
    private void moveTo(AccountState next) {
        if (!state.mayBecome(next)) {
            throw new Refusal("account.state");
        }
        state = next;
    }

    void lock() {
        moveTo(AccountState.LOCKED);
    }

    void unlock() {
        if (state != AccountState.LOCKED) {
            throw new Refusal("account.state");
        }
        moveTo(AccountState.ACTIVE);
    }

    void leave() {
        moveTo(AccountState.LEFT);
    }

    /** Both are one kind of applicant, and the other one is in use. */
    void mergeInto(Account other) {
        if (other.kind != kind) {
            throw new Refusal("account.mergeKinds");
        }
        if (!other.isActive()) {
            throw new Refusal("account.state");
        }
        moveTo(AccountState.MERGED);
    }

    /** With what another account of the same owner knew and this one does not. */
    void complete(Account other) {
        identitySealed = identitySealed == null ? other.identitySealed : identitySealed;
        taxNumber = taxNumber == null ? other.taxNumber : taxNumber;
        whereabouts = Whereabouts.of(
                phone().isEmpty() ? other.phone() : phone(), address().isEmpty() ? other.address() : address());
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
    void cancel(Instant now) {
        moveTo(AccountState.CANCELLED);
        closedAt = now;
        name = new Initials(name).text();
        contact = contact == null ? null : new Initials(contact).text();
        email = "cancelled-" + id;
        whereabouts = new Whereabouts();
        identitySealed = null;
        taxNumber = null;
        passwordHash = PasswordHash.NOBODY.text();
        roles.clear();
    }

    /** Long after it was cancelled: not even initials remain. */
    void fade(Instant now) {
        name = FADED;
        contact = null;
        unit = null;
        fadedAt = now;
    }

    /** A mail address or phone that was proven: from now on one signs in with it. */
    void signInWith(Email proven, Instant now) {
        email = proven.text();
        if (proven.isPhone()) {
            whereabouts = Whereabouts.of(proven.text(), address());
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

    /** Whoever has read a mail sent to the address has also proved it. */
    void renewPassword(PasswordHash password, Instant now) {
        passwordHash = password.text();
        confirm(now);
    }

    /** What proves nothing about who it is. A phone that one signs in with is changed by proving another. */
    void change(ChangeProfile command) {
        whereabouts = Whereabouts.of(signInName().isPhone() ? phone() : command.phone(), command.address());
    }

    /** What to answer somebody who knows the password. */
    Verdict verdict() {
        return switch (state) {
            case UNCONFIRMED, INVITED -> Verdict.UNCONFIRMED;
            case ACTIVE -> Verdict.WELCOME;
            case LOCKED, LEFT, MERGED -> Verdict.LOCKED;
            case SUSPENDED -> Verdict.SUSPENDED;
            case CANCELLED -> Verdict.WRONG;
        };
    }
}
