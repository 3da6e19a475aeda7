package vn.gov.dvctt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.InviteMember;
import vn.gov.dvctt.account.api.MemberView;
import vn.gov.dvctt.account.api.MembershipView;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.shared.Refusal;

/** What an organisation lets one person do for it. */
@Entity
@NamedQuery(
        name = "Membership.active",
        query = "select m from Membership m, Account a where m.memberId = :member and m.organisationId = :organisation"
                + " and m.state = :state and a.id = m.organisationId and a.state = :open")
@NamedQuery(
        name = "Membership.mine",
        query = "select m from Membership m, Account a where m.memberId = :member and m.state = :state"
                + " and a.id = m.organisationId and a.state = :open order by m.id")
@NamedQuery(
        name = "Membership.members",
        query = "select m from Membership m where m.organisationId = :organisation and m.endedAt is null order by m.id")
@NamedQuery(name = "Membership.byHash", query = "select m from Membership m where m.tokenHash = :hash")
@NamedQuery(
        name = "Membership.running",
        query = "select m from Membership m where (m.memberId = :account or m.organisationId = :account)"
                + " and m.state = :state order by m.id")
class Membership {
    private static final Duration GOOD_FOR = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membership_seq")
    @SequenceGenerator(name = "membership_seq", sequenceName = "membership_seq", allocationSize = 50)
    private long id;

    @Version
    private int revision;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "member_id")
    private Long memberId;

    private String email;
    private String rights;

    @Enumerated(EnumType.STRING)
    private MembershipState state;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Membership() {}

    Membership(long organisationId, InviteMember command, Secret secret, Instant now) {
        this.organisationId = organisationId;
        this.email = command.email();
        this.rights = written(command.rights());
        this.tokenHash = secret.hash();
        this.state = MembershipState.INVITED;
        this.invitedAt = now;
        this.expiresAt = now.plus(GOOD_FOR);
    }

    void refuseUnlessOpen(Instant now) {
        if (state != MembershipState.INVITED || now.isAfter(expiresAt)) {
            throw new Refusal("account.invitation");
        }
    }

    void accept(long member, Instant now) {
        refuseUnlessOpen(now);
        moveTo(MembershipState.ACTIVE);
        memberId = member;
        acceptedAt = now;
    }

    void decline(Instant now) {
        refuseUnlessOpen(now);
        end(MembershipState.DECLINED, now);
    }

    void leave(Instant now) {
        end(MembershipState.LEFT, now);
    }

    /** One of the two sides was merged into another account. */
    void goTo(long from, long into) {
        memberId = memberId() == from ? Long.valueOf(into) : memberId;
        organisationId = organisationId == from ? into : organisationId;
    }

    /** Another of the same two. */
    boolean repeats(Membership other) {
        return id != other.id && organisationId == other.organisationId && memberId() == other.memberId();
    }

    boolean isWithItself() {
        return memberId() == organisationId;
    }

    /** By the organisation: takes an invitation back, or somebody's rights. */
    void remove(Instant now) {
        end(state == MembershipState.INVITED ? MembershipState.WITHDRAWN : MembershipState.REMOVED, now);
    }

    private void end(MembershipState how, Instant now) {
        moveTo(how);
        endedAt = now;
    }

    private void moveTo(MembershipState next) {
        if (!state.mayBecome(next)) {
            throw new Refusal("account.membershipOver");
        }
        state = next;
    }

    void allow(Set<Right> other) {
        if (state.isOver()) {
            throw new Refusal("account.membershipOver");
        }
        rights = written(other);
    }

    /** Whoever may do something may also see what it is about. */
    void refuseUnless(Right right) {
        if (right != Right.SEE && !rights().contains(right)) {
            throw new Refusal("account.noRight", right);
        }
    }

    private static String written(Set<Right> rights) {
        if (rights.isEmpty()) {
            throw new Refusal("account.faults");
        }
        return rights.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }

    Set<Right> rights() {
        return Arrays.stream(rights.split(" ")).map(Right::valueOf).collect(Collectors.toSet());
    }

    long organisationId() {
        return organisationId;
    }

    /** Zero until the invitation was accepted. */
    long memberId() {
        return memberId == null ? 0 : memberId;
    }

    boolean isOf(long organisation) {
        return organisationId == organisation;
    }

    MemberView member(String name) {
        return new MemberView(id, name, email, rights(), invitedAt, acceptedAt);
    }

    MembershipView view(String organisation) {
        return new MembershipView(id, organisationId, organisation, rights());
    }

    String email() {
        return email;
    }
}
