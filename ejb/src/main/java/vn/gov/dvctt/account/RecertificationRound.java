package vn.gov.dvctt.account;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.gov.dvctt.account.api.RolesToConfirm;
import vn.gov.dvctt.shared.Role;

/** Begins a unit's round, reminds of it, and ends it: what nobody confirmed is suspended. */
@Dependent
class RecertificationRound {
    private static final String OFFICIAL_PAGE = "/official/account/confirm.xhtml";
    private static final String OPERATOR_PAGE = "/admin/account/confirm.xhtml";

    private final Recertifications rounds;
    private final RoleGrants grants;
    private final Units units;
    private final Event<Object> news;

    @Inject
    RecertificationRound(Recertifications rounds, RoleGrants grants, Units units, Event<Object> news) {
        this.rounds = rounds;
        this.grants = grants;
        this.units = units;
        this.news = news;
    }

    /** Units in which something is to be confirmed and no round was begun in this quarter. */
    List<String> toBegin(Instant now) {
        var quarter = Quarter.at(now);
        return grants.unitsWithUnconfirmed(quarter.begins(), RoleGrants.dayOf(now)).stream()
                .filter(unit -> !rounds.isBegun(unit, quarter))
                .toList();
    }

    /** The unique key of unit and quarter lets one node begin it. */
    void begin(String unit, Instant now) {
        var round = new Recertification(unit, Quarter.at(now), RoleGrants.dayOf(now), now);
        rounds.add(round);
        tell(round, now);
    }

    void remind(Recertification round, Instant now) {
        round.remind(now);
        tell(round, now);
    }

    void close(Recertification round, Instant now) {
        var left = waiting(round, now).stream()
                .filter(grant -> !isLastAdmin(grant, now))
                .toList();
        left.forEach(grant -> grant.suspend(now));
        round.close(left.size(), now);
    }

    /** Somebody must be left who can give roles. */
    private boolean isLastAdmin(RoleGrant grant, Instant now) {
        return grant.role().equals(Role.ACCOUNT_ADMIN)
                && !grants.othersHold(Role.ACCOUNT_ADMIN, grant.accountId(), RoleGrants.dayOf(now));
    }

    /** Those that nobody has confirmed since the round's quarter began. */
    List<RoleGrant> waiting(Recertification round, Instant now) {
        return grants.unconfirmed(round.unit(), Quarter.of(round.quarter()).begins(), RoleGrants.dayOf(now));
    }

    private void tell(Recertification round, Instant now) {
        var waiting = waiting(round, now).size();
        if (waiting == 0) {
            return;
        }
        var operators = round.unit().equals(Recertification.OPERATORS);
        var name = operators ? "" : units.name(round.unit());
        var page = operators ? OPERATOR_PAGE : OFFICIAL_PAGE;
        news.fire(new RolesToConfirm(name, page, people(round.unit(), now), waiting, round.lastDay(), now));
    }

    private List<Long> people(String unit, Instant now) {
        var day = RoleGrants.dayOf(now);
        if (unit.equals(Recertification.OPERATORS)) {
            return grants.holders(unit, Role.ACCOUNT_ADMIN, day);
        }
        return Stream.of(Role.AGENCY_ADMIN, Role.UNIT_HEAD)
                .flatMap(role -> grants.holders(unit, role, day).stream())
                .distinct()
                .toList();
    }
}
