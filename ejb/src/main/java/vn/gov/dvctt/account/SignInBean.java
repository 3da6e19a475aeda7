package vn.gov.dvctt.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.account.StaffDirectory.Word;
import vn.gov.dvctt.account.api.CodesGuessed;
import vn.gov.dvctt.account.api.EnterCode;
import vn.gov.dvctt.account.api.EnterPassword;
import vn.gov.dvctt.account.api.FactorProposal;
import vn.gov.dvctt.account.api.SignIn;
import vn.gov.dvctt.account.api.SignInOutcome;
import vn.gov.dvctt.account.api.SignInOutcome.Verdict;
import vn.gov.dvctt.account.api.SignInTried;
import vn.gov.dvctt.account.api.Standing;
import vn.gov.dvctt.shared.CallOrigin;
import vn.gov.dvctt.shared.Reading;

/** Without a transaction: no connection waits while a password is hashed. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInBean implements SignIn {
    private static final String FIRST_STEP = "SignIn.check";
    private static final String SECOND_STEP = "SignIn.enterCode";

    @Inject
    private Accounts accounts;

    @Inject
    private AccountSessions sessions;

    @Inject
    private RememberedDevices devices;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private HashGate hashes;

    @Inject
    private StaffDirectory directory;

    @EJB
    private SignInBook book;

    @EJB
    private OwnerNews owner;

    @Inject
    private Event<SignInTried> news;

    @Override
    public SignInOutcome check(EnterPassword attempt) {
        if (hashes.isCrowded()) {
            return SignInOutcome.no(Verdict.BUSY);
        }
        var now = Instant.now();
        var account = accounts.byEmail(new Email(attempt.email()).text());
        var device = known(attempt, account, now);
        var knock = new Knock(new Email(attempt.email()).text(), CallOrigin.current(), device);
        var wait = throttle.enter(knock, now);
        if (wait > 0) {
            return SignInOutcome.later(wait);
        }
        var word = account.map(it -> directory.ask(it, attempt.password())).orElse(Word.UNKNOWN);
        if (word == Word.SILENT) {
            return SignInOutcome.no(Verdict.SILENT);
        }
        if (!isRight(account, word, attempt)) {
            return told(account.map(Account::id).orElse(0L), FIRST_STEP, SignInOutcome.no(Verdict.WRONG));
        }
        return told(account.get().id(), FIRST_STEP, letIn(account.get(), word, knock, attempt));
    }

    private boolean isRight(Optional<Account> account, Word word, EnterPassword attempt) {
        if (word != Word.UNKNOWN) {
            return word == Word.RIGHT;
        }
        var hash = account.map(Account::password).orElse(PasswordHash.NOBODY);
        return hashes.matches(hash, attempt.password()) && account.isPresent();
    }

    /** Id of the browser, where the owner of this account has made it known; else 0. */
    private long known(EnterPassword attempt, Optional<Account> account, Instant now) {
        var device = devices.by(attempt.deviceToken());
        return device.filter(
                        it -> account.filter(who -> it.isGood(who.id(), now)).isPresent())
                .map(RememberedDevice::id)
                .orElse(0L);
    }

    private SignInOutcome letIn(Account account, Word word, Knock knock, EnterPassword attempt) {
        if (word == Word.RIGHT && account.isInvited()) {
            // the directory vouches for the address: no link has to
            book.arrive(account.id(), Instant.now());
            return book.answer(knock, account.id(), Whence.of(attempt.device()), Instant.now());
        }
        if (account.verdict() != Verdict.WELCOME) {
            throttle.settle(knock);
            return SignInOutcome.no(account.verdict());
        }
        if (word == Word.UNKNOWN && account.password().isDated()) {
            book.strengthen(account.id(), account.password(), hashes.hash(attempt.password()));
        }
        return book.answer(knock, account.id(), Whence.of(attempt.device()), Instant.now());
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public FactorProposal propose(String ticket) {
        return book.propose(ticket, Instant.now());
    }

    @Override
    @Reading
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public FactorProposal proposed(String ticket) {
        return book.proposed(ticket, Instant.now());
    }

    @Override
    public SignInOutcome enterCode(EnterCode step) {
        var now = Instant.now();
        var half = book.halfWay(step.ticket(), now);
        if (half.isEmpty()) {
            return told(0, SECOND_STEP, SignInOutcome.no(Verdict.ENDED));
        }
        var account = half.get().accountId();
        var wait = throttle.enter(GuessKind.CODE, account, now);
        if (wait > 0) {
            return SignInOutcome.later(wait);
        }
        if (!book.countCode(step.ticket())) {
            return tooMany(step, account);
        }
        var admitted = book.admit(step, now);
        if (admitted.isPresent()) {
            throttle.settle(GuessKind.CODE, account);
            return told(account, SECOND_STEP, admitted.get());
        }
        var last = book.halfWay(step.ticket(), now)
                .filter(AccountSession::hasCodesLeft)
                .isEmpty();
        return last ? tooMany(step, account) : told(account, SECOND_STEP, SignInOutcome.no(Verdict.WRONG));
    }

    private SignInOutcome tooMany(EnterCode step, long account) {
        book.end(step.ticket(), Instant.now());
        accounts.account(account).ifPresent(it -> owner.tell(new CodesGuessed(it.id(), it.name(), it.email())));
        return told(account, SECOND_STEP, SignInOutcome.no(Verdict.ENDED));
    }

    private SignInOutcome told(long account, String deed, SignInOutcome outcome) {
        news.fire(new SignInTried(account, deed, outcome.verdict()));
        return outcome;
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Standing> standing(String ticket) {
        var now = Instant.now();
        var found = sessions.standing(ticket, RoleGrants.dayOf(now));
        found.filter(it -> it.isLongAgo(now)).ifPresent(it -> book.seen(ticket, now));
        return found.map(AccountSessions.Seen::standing);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void leave(String ticket) {
        book.end(ticket, Instant.now());
    }
}
