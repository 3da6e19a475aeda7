package vn.gov.dvctt.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.ConnectNational;
import vn.gov.dvctt.account.api.NationalDesk;
import vn.gov.dvctt.account.api.NationalLinkView;
import vn.gov.dvctt.account.api.NationalLinked;
import vn.gov.dvctt.account.api.NationalUnlinked;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

@Stateless
@RolesAllowed(Role.CITIZEN)
public class NationalDeskBean implements NationalDesk {
    private static final long NOBODY = 0;

    @Resource
    private SessionContext context;

    @Inject
    private Accounts accounts;

    @Inject
    private NationalLinks links;

    @Inject
    private Identities identities;

    @Inject
    private IdentityVault vault;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private HashGate hashes;

    @Inject
    private Event<Object> news;

    @Override
    @Reading
    public Optional<NationalLinkView> link() {
        return links.of(me().id()).map(NationalLink::view);
    }

    @Override
    public void connect(ConnectNational command) {
        var now = Instant.now();
        var account = proved(command.password(), now);
        if (links.of(account.id()).isPresent()) {
            throw new Refusal("national.taken");
        }
        var person = links.use(command.token(), now);
        identify(account, person, now);
        links.add(new NationalLink(account.id(), person, now));
        news.fire(new NationalLinked(account.id(), account.name(), account.email()));
    }

    /** An account that bears another number belongs to somebody else, whoever knows its password. One that bears none is linked, and vouched for is nothing. */
    private void identify(Account account, NationalPerson person, Instant now) {
        if (account.kind() != AccountKind.INDIVIDUAL) {
            throw new Refusal("national.organisation");
        }
        var declared = vault.open(account.identitySealed());
        if (declared.isEmpty()) {
            return;
        }
        if (!declared.equals(person.identity())) {
            throw new Refusal("national.other");
        }
        // what was declared is vouched for; no official of ours looked at it
        identities.of(account.id()).ifPresent(it -> it.check(NOBODY, now));
    }

    @Override
    public void disconnect(String password) {
        var account = proved(password, Instant.now());
        var link = links.of(account.id()).orElseThrow(() -> new Refusal("national.gone"));
        links.remove(link);
        news.fire(new NationalUnlinked(account.id(), account.name(), account.email()));
    }

    /** One's own account, its password given anew; whoever guesses at it is slowed down like at the door. */
    private Account proved(String password, Instant now) {
        var account = me();
        if (throttle.enter(GuessKind.PROOF, account.id(), now) > 0) {
            throw new Refusal("national.wait");
        }
        if (!hashes.matches(account.password(), password)) {
            throw new Refusal("national.password");
        }
        throttle.settle(GuessKind.PROOF, account.id());
        return account;
    }

    private Account me() {
        var id = Long.parseLong(context.getCallerPrincipal().getName());
        return accounts.account(id).orElseThrow(() -> new Refusal("account.signedOut"));
    }
}
