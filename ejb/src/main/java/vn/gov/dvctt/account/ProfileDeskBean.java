package vn.gov.dvctt.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.gov.dvctt.account.OneTimeCode.Purpose;
import vn.gov.dvctt.account.api.AlreadyRegistered;
import vn.gov.dvctt.account.api.ChangeIdentity;
import vn.gov.dvctt.account.api.ChangeMatter;
import vn.gov.dvctt.account.api.ChangeProfile;
import vn.gov.dvctt.account.api.ChangeRow;
import vn.gov.dvctt.account.api.ChannelChanged;
import vn.gov.dvctt.account.api.CheckReason;
import vn.gov.dvctt.account.api.CodeRequested;
import vn.gov.dvctt.account.api.Fault;
import vn.gov.dvctt.account.api.Presence;
import vn.gov.dvctt.account.api.ProfileDesk;
import vn.gov.dvctt.account.api.ProfileView;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

@Stateless
@RolesAllowed(Role.CITIZEN)
public class ProfileDeskBean implements ProfileDesk {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int MOST_WORDS = 1000;

    @Resource
    private SessionContext context;

    @Inject
    private Accounts accounts;

    @Inject
    private Identities identities;

    @Inject
    private IdentityChecks checks;

    @Inject
    private AccountViews views;

    @Inject
    private Changes changes;

    @Inject
    private Codes codes;

    @EJB
    private CodeBook book;

    @EJB
    private Presence presence;

    @Inject
    private IdentityVault vault;

    @Inject
    private LookupKey key;

    @Inject
    private Event<Object> news;

    @Override
    @Reading
    public ProfileView mine() {
        var me = own();
        return views.profile(me, checks.openOf(me.id()).isPresent());
    }

    @Override
    public void change(ChangeProfile command) {
        refuse(command.faults());
        var now = Instant.now();
        var me = own();
        var phone = me.phone();
        var address = me.address();
        me.change(command);
        changes.note(me.id(), me.id(), ChangeMatter.PHONE, phone, me.phone(), now);
        changes.note(me.id(), me.id(), ChangeMatter.ADDRESS, address, me.address(), now);
    }

    @Override
    public void changeIdentity(ChangeIdentity command) {
        presence.required();
        refuse(command.faults(LocalDate.now(HERE)));
        var now = Instant.now();
        var me = own();
        if (me.isOrganisation() && command.contact().isEmpty()) {
            throw new Refusal("account.faults");
        }
        var before = views.profile(me, false);
        me.rename(
                command.name(), command.contact(), vault.seal(command.identity().number()), command.taxNumber());
        var identity = identities.of(me.id()).orElseGet(() -> identities.added(me.id()));
        identity.redeclare(command, me.isOrganisation(), vault, key);
        noteAll(me, before, views.profile(me, true), now);
        identities.tellHolders(identity, now);
        checks.file(me.id(), CheckReason.CHANGED, "", now);
    }

    private void noteAll(Account me, ProfileView before, ProfileView after, Instant now) {
        note(me, ChangeMatter.NAME, before.name(), after.name(), now);
        note(me, ChangeMatter.CONTACT, before.contact(), after.contact(), now);
        note(me, ChangeMatter.IDENTITY_NUMBER, before.maskedIdentity(), after.maskedIdentity(), now);
        note(me, ChangeMatter.TAX_NUMBER, before.taxNumber(), after.taxNumber(), now);
        note(me, ChangeMatter.LEVEL, before.level().name(), after.level().name(), now);
    }

    private void note(Account me, ChangeMatter matter, String before, String after, Instant now) {
        changes.note(me.id(), me.id(), matter, before, after, now);
    }

    @Override
    public void askChannel(String target) {
        presence.required();
        var now = Instant.now();
        var me = own();
        var wanted = new Email(target);
        if (!wanted.isChannel() || wanted.text().equals(me.email()) && me.isProven()) {
            throw new Refusal("account.channel");
        }
        var holder = accounts.byEmail(wanted.text()).filter(it -> it.id() != me.id());
        if (holder.isPresent()) {
            holder.ifPresent(it -> news.fire(new AlreadyRegistered(it.id(), it.name(), it.email())));
            return;
        }
        codes.give(me.id(), Purpose.CHANNEL, wanted.text(), now)
                .ifPresent(code -> news.fire(new CodeRequested(me.id(), me.name(), wanted.text(), code)));
    }

    @Override
    public void proveChannel(String code) {
        presence.required();
        var now = Instant.now();
        var me = own();
        var proven = book.use(me.id(), Purpose.CHANNEL, code, now)
                .map(Email::new)
                .orElseThrow(() -> new Refusal("account.code"));
        var before = me.signInName();
        me.signInWith(proven, now);
        accounts.settle();
        changes.note(me.id(), me.id(), ChangeMatter.SIGN_IN_NAME, before.text(), proven.text(), now);
        if (before.isChannel()) {
            news.fire(new ChannelChanged(me.id(), me.name(), before.text(), proven.text()));
        }
    }

    /** The answer is the same whether another account has the number or not: who looks at the papers will see. */
    @Override
    public void askCheck(boolean claim, String words) {
        var me = own();
        if (!me.isProven()) {
            throw new Refusal("account.noChannel");
        }
        if (identities.of(me.id()).isEmpty()) {
            throw new Refusal("account.noPapers");
        }
        var said = words.strip();
        if (claim && said.isEmpty() || said.length() > MOST_WORDS) {
            throw new Refusal("account.wordsNeeded");
        }
        checks.file(me.id(), claim ? CheckReason.CLAIM : CheckReason.ASKED, said, Instant.now());
    }

    @Override
    @Reading
    public List<ChangeRow> history() {
        return changes.of(own().id());
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new Refusal("account.faults");
        }
    }

    private Account own() {
        return accounts.own(context.getCallerPrincipal());
    }
}
