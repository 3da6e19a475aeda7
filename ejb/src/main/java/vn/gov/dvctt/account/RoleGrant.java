package vn.gov.dvctt.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.GrantRow;
import vn.gov.dvctt.account.api.GrantState;
import vn.gov.dvctt.account.api.ToConfirm;
import vn.gov.dvctt.shared.Refusal;

/** A role that an official or operator was given, for a unit and for a time. In force: neither ended nor suspended, and today is one of its days. */
@Entity
@Table(name = "role_grant")
@NamedQuery(
        name = "RoleGrant.ofAccount",
        query = "select g from RoleGrant g where g.accountId = :account order by g.firstDay desc, g.id desc")
@NamedQuery(
        name = "RoleGrant.today",
        query =
                "select g from RoleGrant g where g.accountId in :accounts and g.endedAt is null and g.suspendedAt is null"
                        + " and g.firstDay <= :day and (g.lastDay is null or g.lastDay >= :day) order by g.role, g.id")
@NamedQuery(
        name = "RoleGrant.holders",
        query =
                "select a.id from Account a join RoleGrant g on g.accountId = a.id where coalesce(g.unit, '-') = :unit and g.role = :role"
                        + " and a.state = :state and g.endedAt is null and g.suspendedAt is null"
                        + " and g.firstDay <= :day and (g.lastDay is null or g.lastDay >= :day) order by a.id")
@NamedQuery(
        name = "RoleGrant.others",
        query =
                "select count(g) from Account a join RoleGrant g on g.accountId = a.id where g.role = :role and a.id <> :account"
                        + " and a.state = :state and g.endedAt is null and g.suspendedAt is null"
                        + " and g.firstDay <= :day and g.lastDay is null")
@NamedQuery(
        name = "RoleGrant.unconfirmed",
        query =
                "select g from RoleGrant g where coalesce(g.unit, '-') = :unit and g.endedAt is null and g.suspendedAt is null"
                        + " and g.confirmedAt < :since and (g.lastDay is null or g.lastDay >= :day) order by g.accountId, g.role, g.id")
@NamedQuery(
        name = "RoleGrant.suspended",
        query =
                "select g from RoleGrant g where coalesce(g.unit, '-') = :unit and g.endedAt is null and g.suspendedAt is not null"
                        + " and (g.lastDay is null or g.lastDay >= :day) order by g.accountId, g.role, g.id")
@NamedQuery(
        name = "RoleGrant.unitsBefore",
        query =
                "select distinct coalesce(g.unit, '-') from RoleGrant g where g.endedAt is null and g.suspendedAt is null"
                        + " and g.confirmedAt < :since and (g.lastDay is null or g.lastDay >= :day)")
@NamedQuery(
        name = "RoleGrant.staffOfUnit",
        query = "select a from Account a where a.unit = :unit and a.kind = :kind and a.email > :after"
                + " and (lower(a.name) like :words escape '!' or a.email like :words escape '!') order by a.email")
@NamedQuery(
        name = "RoleGrant.staff",
        query = "select a from Account a where a.kind = :kind and a.email > :after"
                + " and (lower(a.name) like :words escape '!' or a.email like :words escape '!') order by a.email")
@NamedQuery(
        name = "RoleGrant.withAccount",
        query = "select a, r, g.role from Account a left join a.roles r left join RoleGrant g on g.accountId = a.id"
                + " and g.endedAt is null and g.suspendedAt is null and g.firstDay <= :day"
                + " and (g.lastDay is null or g.lastDay >= :day) where a.id = :id")
@NamedQuery(
        name = "RoleGrant.standing",
        query = "select a.name, r, g.role from Account a join a.roles r left join RoleGrant g on g.accountId = a.id"
                + " and g.endedAt is null and g.suspendedAt is null and g.firstDay <= :day"
                + " and (g.lastDay is null or g.lastDay >= :day) where a.id = :id and a.state = :state")
class RoleGrant {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "role_grant_seq")
    @SequenceGenerator(name = "role_grant_seq", sequenceName = "role_grant_seq", allocationSize = 50)
    private Long id;

    @Version
    private int revision;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "role_name")
    private String role;

    private String unit;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String ground;

    @Column(name = "granted_by")
    private Long grantedBy;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "end_ground")
    private String endGround;

    protected RoleGrant() {}

    /** By the first start: nobody gave it, and nobody said why. */
    static RoleGrant first(long accountId, String role, String unit, LocalDate today, Instant now) {
        return new RoleGrant(accountId, new RoleGiven(role, unit, today, null, null), now);
    }

    static RoleGrant by(long giver, long accountId, RoleGiven what, Instant now) {
        var grant = new RoleGrant(accountId, what, now);
        grant.grantedBy = giver;
        grant.confirmedBy = giver;
        return grant;
    }

    private RoleGrant(long accountId, RoleGiven what, Instant now) {
        this.accountId = accountId;
        role = what.role();
        unit = what.unit();
        firstDay = what.firstDay();
        lastDay = what.lastDay();
        ground = what.ground();
        grantedAt = now;
        confirmedAt = now;
    }

    void end(long by, String why, Instant now) {
        if (endedAt != null) {
            throw new Refusal("account.grantOver");
        }
        endedBy = by;
        endedAt = now;
        endGround = why;
    }

    /** Still needed: what was suspended for want of this word is in force again. */
    void confirm(long by, Instant now) {
        if (endedAt != null) {
            throw new Refusal("account.grantOver");
        }
        confirmedBy = by;
        confirmedAt = now;
        suspendedAt = null;
    }

    void suspend(Instant now) {
        suspendedAt = now;
    }

    /** Whether it may be used on one of these days; suspended ones count, for they may come back. */
    boolean stands(LocalDate from, Optional<LocalDate> to) {
        return endedAt == null
                && (lastDay == null || !lastDay.isBefore(from))
                && to.map(end -> !firstDay.isAfter(end)).orElse(true);
    }

    boolean isOpen(LocalDate today) {
        return stands(today, Optional.empty());
    }

    Long id() {
        return id;
    }

    long accountId() {
        return accountId;
    }

    String role() {
        return role;
    }

    GrantRow row(LocalDate today, Map<Long, String> names) {
        return new GrantRow(
                id,
                role,
                unit == null ? "" : unit,
                firstDay,
                lastDay,
                state(today),
                ground == null ? "" : ground,
                name(grantedBy, names),
                grantedAt,
                confirmedAt,
                name(endedBy, names),
                endedAt,
                endGround == null ? "" : endGround);
    }

    ToConfirm toConfirm(Map<Long, String> names, long caller) {
        return new ToConfirm(
                id, accountId, name(accountId, names), role, firstDay, lastDay, confirmedAt, accountId == caller);
    }

    /** Whose names its row shows. */
    Stream<Long> people() {
        return Stream.of(Optional.ofNullable(grantedBy), Optional.ofNullable(endedBy))
                .flatMap(Optional::stream);
    }

    private GrantState state(LocalDate today) {
        if (endedAt != null) {
            return GrantState.ENDED;
        }
        if (lastDay != null && lastDay.isBefore(today)) {
            return GrantState.OVER;
        }
        if (suspendedAt != null) {
            return GrantState.SUSPENDED;
        }
        return firstDay.isAfter(today) ? GrantState.NOT_YET : GrantState.IN_FORCE;
    }

    private static String name(Long who, Map<Long, String> names) {
        return who == null ? "" : names.getOrDefault(who, String.valueOf(who));
    }
}
