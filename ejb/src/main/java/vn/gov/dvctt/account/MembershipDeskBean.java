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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.ChangeMatter;
import vn.gov.dvctt.account.api.InvitationView;
import vn.gov.dvctt.account.api.InviteMember;
import vn.gov.dvctt.account.api.MemberEnded;
import vn.gov.dvctt.account.api.MemberInvited;
import vn.gov.dvctt.account.api.MemberView;
import vn.gov.dvctt.account.api.MembershipDesk;
import vn.gov.dvctt.account.api.MembershipView;
import vn.gov.dvctt.account.api.Presence;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

@Stateless
@RolesAllowed(Role.CITIZEN)
public class MembershipDeskBean implements MembershipDesk {
    private static final int MOST_MEMBERS = 200;

    @Resource
    private SessionContext context;

    @Inject
    private Accounts accounts;

    @Inject
    private Memberships memberships;

    @Inject
    private Changes changes;

    @EJB
    private Presence presence;

    @Inject
    private Event<Object> news;

    @Override
    @Reading
    public List<MemberView> members() {
        var members = memberships.members(organisation().id());
        var names = accounts.names(members.stream().map(Membership::memberId).collect(Collectors.toSet()));
        return members.stream()
                .map(member -> member.member(names.getOrDefault(member.memberId(), "")))
                .toList();
    }

    @Override
    public void invite(InviteMember command) {
        if (!command.faults().isEmpty()) {
            throw new Refusal("account.faults");
        }
        presentFor(command.rights());
        var now = Instant.now();
        var organisation = organisation();
        if (memberships.members(organisation.id()).size() >= MOST_MEMBERS) {
            throw new Refusal("account.manyMembers", MOST_MEMBERS);
        }
        var secret = Secret.fresh();
        memberships.add(new Membership(organisation.id(), command, secret, now));
        changes.note(organisation.id(), organisation.id(), ChangeMatter.MEMBER, "", command.email(), now);
        news.fire(new MemberInvited(organisation.id(), organisation.name(), command.email(), secret.clear()));
    }

    @Override
    public void changeRights(long membershipId, Set<Right> rights) {
        var member = memberships.member(organisation().id(), membershipId);
        presentFor(rights);
        member.allow(rights);
    }

    /** Whoever lets another sign or pay for the organisation has to be there in person, not only their browser. */
    private void presentFor(Set<Right> rights) {
        if (rights.contains(Right.SIGN) || rights.contains(Right.PAY)) {
            presence.required();
        }
    }

    @Override
    public void remove(long membershipId) {
        var now = Instant.now();
        var organisation = organisation();
        var member = memberships.member(organisation.id(), membershipId);
        member.remove(now);
        ended(member, organisation, now);
    }

    @Override
    @Reading
    public List<MembershipView> mine() {
        var mine = memberships.mine(own().id());
        var names = names(mine);
        return mine.stream()
                .map(each -> each.view(names.get(each.organisationId())))
                .toList();
    }

    private Map<Long, String> names(List<Membership> mine) {
        return accounts.names(mine.stream().map(Membership::organisationId).collect(Collectors.toSet()));
    }

    @Override
    @Reading
    public InvitationView invitation(String token) {
        var invitation = memberships.invitation(token);
        invitation.refuseUnlessOpen(Instant.now());
        return new InvitationView(inviting(invitation).name(), invitation.rights());
    }

    @Override
    public void accept(String token) {
        var now = Instant.now();
        var me = own();
        var invitation = memberships.invitation(token);
        var organisation = inviting(invitation);
        if (me.isOrganisation()) {
            throw new Refusal("account.individualOnly");
        }
        if (!me.isProven()) {
            throw new Refusal("account.noChannel");
        }
        if (memberships.active(organisation.id(), me.id()).isPresent()) {
            throw new Refusal("account.memberAlready");
        }
        invitation.accept(me.id(), now);
        changes.note(organisation.id(), me.id(), ChangeMatter.MEMBER, "", me.name(), now);
    }

    @Override
    public void decline(String token) {
        memberships.invitation(token).decline(Instant.now());
    }

    @Override
    public void leave(long membershipId) {
        var now = Instant.now();
        var mine = memberships.mine(own().id(), membershipId);
        mine.leave(now);
        ended(mine, inviting(mine), now);
    }

    @Override
    @Reading
    public Optional<String> organisation(long organisationId) {
        return memberships
                .active(organisationId, own().id())
                .flatMap(active -> accounts.account(organisationId))
                .map(Account::name);
    }

    private void ended(Membership membership, Account organisation, Instant now) {
        var member = accounts.account(membership.memberId());
        var name = member.map(Account::name).orElse(membership.email());
        var who = own().id();
        changes.note(organisation.id(), who, ChangeMatter.MEMBER, name, "", now);
        var told = member.map(it -> List.of(organisation.id(), it.id())).orElse(List.of());
        news.fire(new MemberEnded(organisation.name(), name, told));
    }

    private Account organisation() {
        var me = own();
        if (!me.isOrganisation()) {
            throw new Refusal("account.organisationOnly");
        }
        return me;
    }

    private Account inviting(Membership membership) {
        return accounts.account(membership.organisationId())
                .filter(Account::isActive)
                .orElseThrow(() -> new Refusal("account.invitation"));
    }

    private Account own() {
        return accounts.own(context.getCallerPrincipal());
    }
}
