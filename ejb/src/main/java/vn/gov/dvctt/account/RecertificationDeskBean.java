package vn.gov.dvctt.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.EndRole;
import vn.gov.dvctt.account.api.RecertificationDesk;
import vn.gov.dvctt.account.api.RecertificationView;
import vn.gov.dvctt.account.api.ToConfirm;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** A head of unit reaches as far as the unit's administrator does. */
@Stateless
@RolesAllowed({Role.UNIT_HEAD, Role.AGENCY_ADMIN, Role.ACCOUNT_ADMIN})
public class RecertificationDeskBean implements RecertificationDesk {
    @Inject
    private Reach reach;

    @Inject
    private Accounts accounts;

    @Inject
    private RoleGrants grants;

    @Inject
    private RoleGiving giving;

    @Inject
    private Recertifications rounds;

    @Inject
    private RecertificationRound work;

    @Override
    @Reading
    public RecertificationView round(String unit) {
        var now = Instant.now();
        var asked = mine(unit);
        var round = rounds.latest(asked);
        var waiting = round.filter(Recertification::isOpen)
                .map(open -> work.waiting(open, now))
                .orElse(List.of());
        return new RecertificationView(
                asked,
                round.map(Recertification::quarter).orElse(""),
                round.filter(Recertification::isOpen)
                        .map(Recertification::lastDay)
                        .orElse(null),
                rows(waiting),
                rows(grants.suspended(asked, RoleGrants.dayOf(now))));
    }

    private String mine(String unit) {
        var me = reach.me();
        if (!me.roles().contains(Role.ACCOUNT_ADMIN)) {
            return me.unit();
        }
        return unit == null || unit.isBlank() ? Recertification.OPERATORS : unit;
    }

    private List<ToConfirm> rows(List<RoleGrant> all) {
        var names = accounts.names(all.stream().map(RoleGrant::accountId).collect(Collectors.toSet()));
        long me = reach.me().id();
        return all.stream().map(grant -> grant.toConfirm(names, me)).toList();
    }

    @Override
    @Reading
    public Map<String, String> units() {
        var all = new HashMap<>(reach.units());
        if (reach.me().roles().contains(Role.ACCOUNT_ADMIN)) {
            all.put(Recertification.OPERATORS, "");
        }
        return all;
    }

    @Override
    public int confirm(List<Long> grantIds) {
        var now = Instant.now();
        var by = reach.me().id();
        for (var id : grantIds) {
            another(id).confirm(by, now);
        }
        return grantIds.size();
    }

    @Override
    public void end(EndRole command) {
        if (!command.faults().isEmpty()) {
            throw new Refusal("account.faults");
        }
        giving.end(another(command.grantId()), command.ground(), Instant.now());
    }

    private RoleGrant another(long grantId) {
        var grant = grants.grant(grantId).orElseThrow(() -> new Refusal("account.notFound"));
        reach.another(grant.accountId());
        return grant;
    }
}
