package vn.gov.dvctt.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.regex.Pattern;
import vn.gov.dvctt.account.MailLink.Purpose;
import vn.gov.dvctt.account.api.PasswordForgotten;
import vn.gov.dvctt.account.api.Presence;
import vn.gov.dvctt.account.api.RecoveryDesk;
import vn.gov.dvctt.account.api.RecoveryNews;
import vn.gov.dvctt.account.api.RecoveryNews.Step;
import vn.gov.dvctt.account.api.RecoveryRow;
import vn.gov.dvctt.account.api.RefuseRecovery;
import vn.gov.dvctt.account.api.RequestRecovery;
import vn.gov.dvctt.shared.Page;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

@Stateless
@RolesAllowed({Role.SUPPORT, Role.ACCOUNT_ADMIN})
public class RecoveryDeskBean implements RecoveryDesk {
    private static final int PAGE = 25;
    private static final int GROUND_LEAST = 10;
    private static final int GROUND_MOST = 1000;
    private static final Pattern CURSOR = Pattern.compile("\\d{1,18}");

    @Resource
    private SessionContext context;

    @Inject
    private RecoveryRequests requests;

    @EJB
    private Presence presence;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountSessions sessions;

    @Inject
    private RememberedDevices devices;

    @Inject
    private SecondFactors factors;

    @Inject
    private Event<Object> news;

    @Override
    public long request(RequestRecovery command) {
        var ground = ground(command.ground());
        var account = accounts.byEmail(new Email(command.email()).text())
                .filter(Account::isActive)
                .orElseThrow(() -> new Refusal("account.recoveryNobody"));
        if (requests.isOpenFor(account.id())) {
            throw new Refusal("account.recoveryOpen");
        }
        tell(account, Step.ASKED);
        return requests.add(new RecoveryRequest(account.id(), ground, me(), Instant.now()));
    }

    @Override
    public void approve(long requestId) {
        presence.required();
        var now = Instant.now();
        var request = requests.request(requestId);
        request.approve(me(), now);
        var account = accounts.account(request.accountId()).orElseThrow();
        factors.remove(account.id());
        sessions.endAll(account.id(), "", now);
        devices.forgetAll(account.id(), now);
        var secret = accounts.link(account, Purpose.RENEW, now);
        tell(account, Step.APPROVED);
        news.fire(new PasswordForgotten(account.id(), account.name(), account.email(), secret.clear()));
    }

    @Override
    public void refuse(RefuseRecovery command) {
        var ground = ground(command.ground());
        var request = requests.request(command.requestId());
        request.refuse(ground, me(), Instant.now());
        accounts.account(request.accountId()).ifPresent(account -> tell(account, Step.REFUSED));
    }

    @Override
    @Reading
    public Page<RecoveryRow> open(String cursor) {
        var after = cursor != null && CURSOR.matcher(cursor).matches() ? Long.parseLong(cursor) : 0;
        var found = requests.open(after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        return new Page<>(
                shown, found.size() > PAGE ? String.valueOf(shown.get(PAGE - 1).id()) : "");
    }

    private static String ground(String given) {
        var ground = given == null ? "" : given.strip();
        if (ground.length() < GROUND_LEAST || ground.length() > GROUND_MOST) {
            throw new Refusal("account.recoveryGround");
        }
        return ground;
    }

    private void tell(Account account, Step step) {
        news.fire(new RecoveryNews(account.id(), account.name(), account.email(), step));
    }

    private long me() {
        return Long.parseLong(context.getCallerPrincipal().getName());
    }
}
