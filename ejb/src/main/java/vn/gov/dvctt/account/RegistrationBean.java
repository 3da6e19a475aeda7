package vn.gov.dvctt.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.account.MailLink.Purpose;
import vn.gov.dvctt.account.api.AlreadyRegistered;
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
    @Inject
    private Accounts accounts;

    @Inject
    private IdentityVault vault;

    @Inject
    private Event<Object> news;

    @Override
    public void register(RegisterAccount command) {
        refuse(command.faults());
        var password = PasswordHash.of(command.password());
        var known = accounts.byEmail(command.email());
        if (known.isEmpty()) {
            open(command, password);
            return;
        }
        again(known.get(), command, password);
    }

    private void open(RegisterAccount command, PasswordHash password) {
        var now = Instant.now();
        var account = new Account(command, vault.seal(command.identityNumber()), password, now);
        accounts.add(account);
        askToConfirm(account, now);
    }

    private void again(Account account, RegisterAccount command, PasswordHash password) {
        if (!account.isUnconfirmed()) {
            news.fire(new AlreadyRegistered(account.id(), account.name(), account.email()));
            return;
        }
        account.declareAnew(command, vault.seal(command.identityNumber()), password);
        askToConfirm(account, Instant.now());
    }

    private void askToConfirm(Account account, Instant now) {
        var secret = accounts.link(account, Purpose.CONFIRM, now);
        news.fire(new ConfirmationRequested(account.id(), account.name(), account.email(), secret.clear()));
    }

    @Override
    public void resend(String email) {
        var now = Instant.now();
        accounts.byEmail(new Email(email).text())
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
    public void forgotten(String email) {
        var now = Instant.now();
        accounts.byEmail(new Email(email).text())
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
        var password = PasswordHash.of(command.password());
        var now = Instant.now();
        var account = accounts.redeem(command.token(), Purpose.RENEW, now);
        account.renewPassword(password, now);
        news.fire(new PasswordChanged(account.id(), account.name(), account.email()));
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal("account.faults");
        }
    }
}
