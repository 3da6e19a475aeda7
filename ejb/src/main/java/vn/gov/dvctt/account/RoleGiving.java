package vn.gov.dvctt.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.account.api.StaffRoles;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Gives roles and takes them away, with the duties kept apart. */
@Dependent
class RoleGiving {
    private final Reach reach;
    private final RoleGrants grants;
    private final Duties duties;

    @Inject
    RoleGiving(Reach reach, RoleGrants grants, Duties duties) {
        this.reach = reach;
        this.grants = grants;
        this.duties = duties;
    }

    void give(Account to, RoleGiven what, Instant now) {
        if (!StaffRoles.of(to.kind()).contains(what.role())
                || !reach.mayGive(to.kind()).contains(what.role())) {
            throw new Refusal("account.roleOfOthers");
        }
        if (what.lastDay() != null && what.lastDay().isBefore(RoleGrants.dayOf(now))) {
            throw new Refusal("account.dayOver");
        }
        var meanwhile = grants.of(to.id()).stream()
                .filter(grant -> grant.stands(what.firstDay(), Optional.ofNullable(what.lastDay())))
                .map(RoleGrant::role)
                .toList();
        if (meanwhile.contains(what.role())) {
            throw new Refusal("account.roleHeld");
        }
        duties.against(what.role(), meanwhile).ifPresent(other -> {
            throw new Refusal("account.conflict", what.role(), other);
        });
        grants.add(RoleGrant.by(reach.me().id(), to.id(), what, now));
    }

    void end(RoleGrant grant, String why, Instant now) {
        refuseIfLast(grant, now);
        grant.end(reach.me().id(), why, now);
    }

    void endAll(Account of, String why, Instant now) {
        grants.of(of.id()).stream()
                .filter(grant -> grant.isOpen(RoleGrants.dayOf(now)))
                .forEach(grant -> end(grant, why, now));
    }

    /** Somebody must be left who can give roles. */
    private void refuseIfLast(RoleGrant grant, Instant now) {
        if (grant.role().equals(Role.ACCOUNT_ADMIN)
                && !grants.othersHold(Role.ACCOUNT_ADMIN, grant.accountId(), RoleGrants.dayOf(now))) {
            throw new Refusal("account.lastAdmin");
        }
    }
}
