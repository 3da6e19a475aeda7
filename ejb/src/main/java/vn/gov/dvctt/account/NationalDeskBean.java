package vn.gov.dvctt.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.account.api.ConnectNational;
import vn.gov.dvctt.account.api.NationalDesk;
import vn.gov.dvctt.account.api.NationalLinkView;
import vn.gov.dvctt.account.api.NationalLinked;
import vn.gov.dvctt.account.api.NationalUnlinked;
import vn.gov.dvctt.shared.CallOrigin;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

@Stateless
@RolesAllowed(Role.CITIZEN)
public class NationalDeskBean implements NationalDesk {
    @Resource
    private SessionContext context;

    @Inject
    private Accounts accounts;

    @Inject
    private NationalLinks links;

    @Inject
    private IdentityVault vault;

    @Inject
    private SignInThrottle throttle;

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
        account.identify(person.identity(), vault);
        links.add(new NationalLink(account.id(), person, now));
        news.fire(new NationalLinked(account.id(), account.name(), account.email()));
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
        var origin = CallOrigin.current();
        if (throttle.enter(account.email(), origin, now) > 0) {
            throw new Refusal("national.wait");
        }
        if (!account.password().matches(password)) {
            throw new Refusal("national.password");
        }
        throttle.forget(account.email(), origin);
        return account;
    }

    private Account me() {
        var id = Long.parseLong(context.getCallerPrincipal().getName());
        return accounts.account(id).orElseThrow(() -> new Refusal("account.signedOut"));
    }
}
