package vn.gov.dvctt.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.account.api.ChangePassword;
import vn.gov.dvctt.account.api.FactorProposal;
import vn.gov.dvctt.account.api.PasswordChanged;
import vn.gov.dvctt.account.api.Presence;
import vn.gov.dvctt.account.api.ProvePresence;
import vn.gov.dvctt.account.api.SecondFactorChanged;
import vn.gov.dvctt.account.api.SecondFactorChanged.Change;
import vn.gov.dvctt.account.api.SecurityDesk;
import vn.gov.dvctt.account.api.SecurityView;
import vn.gov.dvctt.shared.CallSession;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

@Stateless
@RolesAllowed({Role.CITIZEN, Role.OFFICIAL, Role.OPERATOR})
public class SecurityDeskBean implements SecurityDesk {
    @Resource
    private SessionContext context;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountSessions sessions;

    @Inject
    private RememberedDevices devices;

    @Inject
    private SecondFactors factors;

    @Inject
    private SignInThrottle throttle;

    @Inject
    private HashGate hashes;

    @Inject
    private Passwords passwords;

    @Inject
    private KnownPasswords known;

    @EJB
    private Presence presence;

    @Inject
    private Event<Object> news;

    @Override
    @Reading
    public SecurityView mine() {
        var now = Instant.now();
        var account = me();
        var factor = factors.of(account.id()).filter(SecondFactor::stands);
        return new SecurityView(
                sessions.running(account.id(), now).stream()
                        .filter(session -> session.isOpen() && session.isAlive(now))
                        .map(session -> session.row(here()))
                        .toList(),
                devices.of(account.id(), now).stream()
                        .map(RememberedDevice::row)
                        .toList(),
                factor.flatMap(SecondFactor::standsSince),
                factor.isPresent() ? factors.codesLeft(account.id()) : 0,
                account.isStaff());
    }

    @Override
    @Reading
    public boolean isRecent() {
        return CallSession.current()
                .flatMap(sessions::by)
                .filter(session -> session.belongsTo(me().id()) && session.isRecent(Instant.now()))
                .isPresent();
    }

    @Override
    public void endSession(long sessionId) {
        var mine = me().id();
        sessions.locked(sessionId)
                .filter(session -> session.belongsTo(mine))
                .orElseThrow(() -> new Refusal("account.sessionUnknown"))
                .end(Instant.now());
    }

    @Override
    public void endOtherSessions() {
        sessions.endAll(me().id(), here(), Instant.now());
    }

    @Override
    public void endEverything() {
        var now = Instant.now();
        sessions.endAll(me().id(), "", now);
        devices.forgetAll(me().id(), now);
    }

    @Override
    public void forgetDevice(long deviceId) {
        var now = Instant.now();
        devices.of(me().id(), now).stream()
                .filter(device -> device.id() == deviceId)
                .findFirst()
                .orElseThrow(() -> new Refusal("account.deviceUnknown"))
                .forget(now);
    }

    @Override
    public void prove(ProvePresence proof) {
        var now = Instant.now();
        var account = me();
        slowDown(account, now);
        if (!proves(account, proof, now)) {
            throw new Refusal("account.proof");
        }
        throttle.settle(GuessKind.PROOF, account.id());
        CallSession.current()
                .flatMap(sessions::lockedBy)
                .filter(session -> session.belongsTo(account.id()))
                .orElseThrow(() -> new Refusal("account.signedOut"))
                .prove(now);
    }

    private boolean proves(Account account, ProvePresence proof, Instant now) {
        return proof.entered().isBlank()
                ? passwords.prove(account, proof.password())
                : factors.acceptsCode(account.id(), proof.entered(), now);
    }

    private void slowDown(Account account, Instant now) {
        var wait = throttle.enter(GuessKind.PROOF, account.id(), now);
        if (wait > 0) {
            throw new Refusal("account.proofLater", wait);
        }
    }

    @Override
    public void changePassword(ChangePassword command) {
        if (!command.faults().isEmpty()) {
            throw new Refusal("account.faults");
        }
        if (known.has(command.fresh())) {
            throw new Refusal("account.passwordKnown");
        }
        var now = Instant.now();
        var account = me();
        passwords.refuseIfElsewhere(account);
        slowDown(account, now);
        if (!hashes.matches(account.password(), command.old())) {
            throw new Refusal("account.passwordOld");
        }
        throttle.settle(GuessKind.PROOF, account.id());
        account.renewPassword(hashes.hash(command.fresh()), now);
        sessions.endAll(account.id(), here(), now);
        devices.forgetAll(account.id(), now);
        news.fire(new PasswordChanged(account.id(), account.name(), account.email()));
    }

    @Override
    public FactorProposal proposeFactor() {
        presence.required();
        var account = me();
        return factors.propose(account.id(), account.email());
    }

    @Override
    @Reading
    public FactorProposal proposedFactor() {
        presence.required();
        var account = me();
        return factors.proposed(account.id(), account.email());
    }

    @Override
    public List<String> confirmFactor(String entered) {
        presence.required();
        var now = Instant.now();
        var account = me();
        slowDown(account, now);
        var codes = factors.confirm(account.id(), entered, now).orElseThrow(() -> new Refusal("account.factorCode"));
        throttle.settle(GuessKind.PROOF, account.id());
        devices.forgetAll(account.id(), now);
        tell(account, Change.SET_UP);
        return codes;
    }

    @Override
    public List<String> renewRecoveryCodes() {
        presence.required();
        var account = me();
        if (!factors.stands(account.id())) {
            throw new Refusal("account.noFactor");
        }
        tell(account, Change.CODES_RENEWED);
        return factors.freshCodes(account.id());
    }

    @Override
    public void removeFactor() {
        presence.required();
        var account = me();
        if (account.isStaff()) {
            throw new Refusal("account.factorMandatory");
        }
        factors.remove(account.id());
        devices.forgetAll(account.id(), Instant.now());
        tell(account, Change.REMOVED);
    }

    private void tell(Account account, Change change) {
        news.fire(new SecondFactorChanged(account.id(), account.name(), account.email(), change));
    }

    private static String here() {
        return CallSession.current().map(ticket -> new Secret(ticket).hash()).orElse("");
    }

    private Account me() {
        var id = Long.parseLong(context.getCallerPrincipal().getName());
        return accounts.account(id).orElseThrow(() -> new Refusal("account.signedOut"));
    }
}
