package vn.gov.dvctt.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.account.MailLink.Purpose;
import vn.gov.dvctt.account.api.AlreadyRegistered;
import vn.gov.dvctt.account.api.CodeRequested;
import vn.gov.dvctt.account.api.ConfirmationRequested;
import vn.gov.dvctt.account.api.Fault;
import vn.gov.dvctt.account.api.PasswordChanged;
import vn.gov.dvctt.account.api.PasswordForgotten;
import vn.gov.dvctt.account.api.RegisterAccount;
import vn.gov.dvctt.account.api.Registration;
import vn.gov.dvctt.account.api.RenewPassword;
import vn.gov.dvctt.shared.Refusal;

/** Hashes before it asks the database: an answer takes as long whether there is an account or not, and no connection waits for the hash. */
@Stateless
@PermitAll
public class RegistrationBean implements Registration {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    private Accounts accounts;

    @Inject
    private Identities identities;

    @Inject
    private Codes codes;

    @EJB
    private CodeBook book;

    @Inject
    private IdentityVault vault;

    @Inject
    private HashGate hashes;

    @Inject
    private KnownPasswords known;

    @Inject
    private AccountSessions sessions;

    @Inject
    private RememberedDevices devices;

    @Inject
    private Event<Object> news;

    @Override
    public String register(RegisterAccount command) {
        refuse(command.faults(LocalDate.now(HERE)));
        var password = strong(command.password());
        var name = signInName(command);
        var before = accounts.byEmail(name.text());
        if (before.isEmpty()) {
            open(command, name, password);
            return name.text();
        }
        again(before.get(), command, password);
        return name.text();
    }

    /** What the chosen channel proves; where it proves nothing a number is given, so that nobody occupies an address or phone of another. */
    private static Email signInName(RegisterAccount command) {
        return switch (command.channel()) {
            case EMAIL -> new Email(command.email());
            case SMS -> new Email(command.phone());
            case SCREEN -> Email.freshNumber();
        };
    }

    private void open(RegisterAccount command, Email name, PasswordHash password) {
        var now = Instant.now();
        var account = new Account(command, name, vault.seal(command.identity().number()), password, now);
        accounts.add(account);
        identities.declare(account, command, now);
        askToConfirm(account, now);
    }

    private void again(Account account, RegisterAccount command, PasswordHash password) {
        if (!account.isUnconfirmed()) {
            news.fire(new AlreadyRegistered(account.id(), account.name(), account.email()));
            return;
        }
        var now = Instant.now();
        account.declareAnew(command, vault.seal(command.identity().number()), password);
        identities.declare(account, command, now);
        askToConfirm(account, now);
    }

    private void askToConfirm(Account account, Instant now) {
        var name = account.signInName();
        if (!name.isChannel()) {
            return;
        }
        var code = codes.give(account.id(), OneTimeCode.Purpose.CONFIRM, name.text(), now);
        if (name.isMail()) {
            var secret = accounts.link(account, Purpose.CONFIRM, now);
            news.fire(new ConfirmationRequested(
                    account.id(), account.name(), name.text(), secret.clear(), code.orElse("")));
            return;
        }
        code.ifPresent(digits -> news.fire(new CodeRequested(account.id(), account.name(), name.text(), digits)));
    }

    @Override
    public void resend(String signInName) {
        var now = Instant.now();
        found(signInName)
                .filter(Account::isUnconfirmed)
                .filter(account -> !accounts.linkedJustNow(account, Purpose.CONFIRM, now))
                .ifPresent(account -> askToConfirm(account, now));
    }

    @Override
    public void confirm(String token) {
        var now = Instant.now();
        accounts.redeem(token, Purpose.CONFIRM, now).confirm(now);
    }

    @Override
    public void confirmByCode(String signInName, String code) {
        var now = Instant.now();
        proven(signInName, OneTimeCode.Purpose.CONFIRM, code, now).confirm(now);
    }

    /** One answer for a wrong code, a used or old one, and for a name that nobody has. */
    private Account proven(String signInName, OneTimeCode.Purpose purpose, String code, Instant now) {
        var account = found(signInName);
        return account.filter(it -> book.use(it.id(), purpose, code, now)
                        .filter(target -> target.equals(it.email()))
                        .isPresent())
                .orElseThrow(() -> new Refusal("account.code"));
    }

    private Optional<Account> found(String signInName) {
        return accounts.byEmail(new Email(signInName).text());
    }

    @Override
    public void forgotten(String signInName) {
        var now = Instant.now();
        found(signInName)
                .filter(account -> account.signInName().isChannel())
                .filter(account -> account.isActive() || account.isUnconfirmed() || account.isInvited())
                .filter(account -> !accounts.linkedJustNow(account, Purpose.RENEW, now))
                .ifPresent(account -> {
                    var secret = accounts.link(account, Purpose.RENEW, now);
                    news.fire(new PasswordForgotten(account.id(), account.name(), account.email(), secret.clear()));
                });
    }

    @Override
    public void renew(RenewPassword command) {
        refuse(command.faults());
        var password = strong(command.password());
        var now = Instant.now();
        var account = accounts.redeem(command.token(), Purpose.RENEW, now);
        account.renewPassword(password, now);
        sessions.endAll(account.id(), "", now);
        devices.forgetAll(account.id(), now);
        news.fire(new PasswordChanged(account.id(), account.name(), account.email()));
    }

    private PasswordHash strong(String password) {
        if (known.has(password)) {
            throw new Refusal("account.passwordKnown");
        }
        return hashes.hash(password);
    }

    @Override
    public void askToResume(String signInName) {
        var now = Instant.now();
        found(signInName).filter(Account::isSuspended).ifPresent(account -> codes.give(
                        account.id(), OneTimeCode.Purpose.RESUME, account.email(), now)
                .ifPresent(code -> news.fire(new CodeRequested(account.id(), account.name(), account.email(), code))));
    }

    @Override
    public void resume(String signInName, String code) {
        var now = Instant.now();
        proven(signInName, OneTimeCode.Purpose.RESUME, code, now).resume();
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal("account.faults");
        }
    }
}
