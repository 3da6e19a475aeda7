package vn.gov.dvctt.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.account.api.EnterCode;
import vn.gov.dvctt.account.api.FactorProposal;
import vn.gov.dvctt.account.api.SecondFactorChanged;
import vn.gov.dvctt.account.api.SecondFactorChanged.Change;
import vn.gov.dvctt.account.api.SignInOutcome;
import vn.gov.dvctt.account.api.SignInOutcome.Keys;
import vn.gov.dvctt.account.api.SignInOutcome.Verdict;
import vn.gov.dvctt.account.api.Standing;
import vn.gov.dvctt.shared.Refusal;

/** The short transactions of a sign-in. Its desk, which has none because hashing takes long, leaves the rows in the ledger. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
public class SignInBook {
    @Inject
    private Accounts accounts;

    @Inject
    private AccountSessions sessions;

    @Inject
    private SignInTries tries;

    @Inject
    private RememberedDevices devices;

    @Inject
    private SecondFactors factors;

    @Inject
    private Event<Object> news;

    /** The password was right: what was counted before is done with; opens a session, or the half of one where a second step is due. */
    public SignInOutcome answer(Knock knock, long accountId, Whence whence, Instant now) {
        var outcome = begin(accountId, knock.device(), whence, now);
        // last, for everybody behind one address waits for its row
        tries.settle(knock);
        return outcome;
    }

    /** The same for somebody of whom nothing was counted. */
    public SignInOutcome begin(long accountId, long deviceId, Whence whence, Instant now) {
        var account = accounts.account(accountId).orElseThrow();
        if (!account.isActive()) {
            // locked while its password was being looked at
            return SignInOutcome.no(account.verdict());
        }
        var device = devices.of(accountId, now).stream()
                .filter(each -> each.id() == deviceId)
                .findFirst();
        device.ifPresent(each -> each.use(now));
        var stage = stage(account, device.filter(RememberedDevice::skipsCode).isPresent());
        var ticket = Secret.fresh();
        sessions.add(new AccountSession(accountId, stage, ticket, whence, now));
        return switch (stage) {
            case OPEN -> SignInOutcome.welcome(standing(account, now), new Keys(ticket.clear(), "", List.of()));
            case CODE_AWAITED -> SignInOutcome.halfWay(Verdict.CODE, ticket.clear());
            default -> SignInOutcome.halfWay(Verdict.ENROL, ticket.clear());
        };
    }

    private SessionStage stage(Account account, boolean skipsCode) {
        if (factors.stands(account.id())) {
            return skipsCode ? SessionStage.OPEN : SessionStage.CODE_AWAITED;
        }
        return account.isStaff() ? SessionStage.ENROLMENT_AWAITED : SessionStage.OPEN;
    }

    /** The account is asked again: it may have been locked since its password was looked at. */
    public Optional<AccountSession> halfWay(String ticket, Instant now) {
        return sessions.by(ticket).filter(session -> goesOn(session, now));
    }

    private boolean goesOn(AccountSession session, Instant now) {
        return session.isHalfWay(now)
                && accounts.account(session.accountId())
                        .filter(Account::isActive)
                        .isPresent();
    }

    public FactorProposal propose(String ticket, Instant now) {
        var account = enrolling(ticket, now);
        return factors.propose(account.id(), account.email());
    }

    public FactorProposal proposed(String ticket, Instant now) {
        var account = enrolling(ticket, now);
        return factors.proposed(account.id(), account.email());
    }

    private Account enrolling(String ticket, Instant now) {
        return halfWay(ticket, now)
                .filter(AccountSession::isEnrolling)
                .filter(session -> !factors.stands(session.accountId()))
                .flatMap(session -> accounts.account(session.accountId()))
                .orElseThrow(() -> new Refusal("account.signedOut"));
    }

    /** False where five were tried already. */
    public boolean countCode(String ticket) {
        return sessions.countCode(ticket);
    }

    /** Looks at the code; empty where it is wrong. Whatever was proved, and what follows from it, stands in one transaction. */
    public Optional<SignInOutcome> admit(EnterCode step, Instant now) {
        var session = sessions.lockedBy(step.ticket())
                .filter(it -> goesOn(it, now))
                .orElseThrow(() -> new Refusal("account.signedOut"));
        var codes = accepted(session, step.entered(), now);
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        var account = accounts.account(session.accountId()).orElseThrow();
        var ticket = Secret.fresh();
        session.open(ticket, now);
        var device = step.remember()
                ? devices.remember(account.id(), true, Whence.of(step.device()), now)
                        .clear()
                : "";
        return Optional.of(
                SignInOutcome.welcome(standing(account, now), new Keys(ticket.clear(), device, codes.get())));
    }

    private Standing standing(Account account, Instant now) {
        return accounts.standing(account.id(), RoleGrants.dayOf(now)).orElseThrow();
    }

    /** The recovery codes to show, none except after an enrolment; empty where the code is wrong. */
    private Optional<List<String>> accepted(AccountSession session, String entered, Instant now) {
        if (session.isEnrolling()) {
            return factors.confirm(session.accountId(), entered, now);
        }
        if (factors.acceptsCode(session.accountId(), entered, now)) {
            return Optional.of(List.of());
        }
        if (factors.acceptsRecoveryCode(session.accountId(), entered, now)) {
            accounts.account(session.accountId())
                    .map(it -> new SecondFactorChanged(it.id(), it.name(), it.email(), Change.CODE_USED))
                    .ifPresent(news::fire);
            return Optional.of(List.of());
        }
        return Optional.empty();
    }

    public void seen(String ticket, Instant now) {
        sessions.seen(ticket, now);
    }

    /** An official who was given an account comes for the first time, and the directory knows them. */
    public void arrive(long accountId, Instant now) {
        accounts.account(accountId).ifPresent(account -> account.confirm(now));
    }

    public void end(String ticket, Instant now) {
        sessions.lockedBy(ticket).ifPresent(session -> session.end(now));
    }

    /** Nothing where somebody has changed the password meanwhile. */
    public void strengthen(long accountId, PasswordHash former, PasswordHash fresh) {
        accounts.replacePassword(accountId, former, fresh);
    }
}
