package vn.gov.dvctt.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.FindStaff;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Person;
import vn.gov.dvctt.account.api.StaffRoles;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** How far the caller's hand reaches: the operator's account administrator to all staff, a unit's administrator to the officials of the own unit. */
@Dependent
class Reach {
    private final People people;
    private final Accounts accounts;
    private final Units units;

    @Inject
    Reach(People people, Accounts accounts, Units units) {
        this.people = people;
        this.accounts = accounts;
        this.units = units;
    }

    Person me() {
        return people.me();
    }

    /** Whoever is out of reach is not found. */
    Account staff(long id) {
        return accounts.account(id)
                .filter(Account::isStaff)
                .filter(account -> covers(account.kind(), account.unit()))
                .orElseThrow(() -> new Refusal("account.notFound"));
    }

    /** The same, but never oneself: nobody gives roles to themselves or takes a colleague's check away by it. */
    Account another(long id) {
        var account = staff(id);
        if (account.id() == me().id()) {
            throw new Refusal("account.ownRoles");
        }
        return account;
    }

    boolean covers(AccountKind kind, String unit) {
        var me = me();
        return isEverywhere(me) || kind == AccountKind.OFFICIAL && unit.equals(me.unit());
    }

    FindStaff within(FindStaff asked) {
        var me = me();
        return isEverywhere(me) ? asked : new FindStaff(AccountKind.OFFICIAL, me.unit(), asked.words());
    }

    Map<String, String> units() {
        var me = me();
        return units.all().entrySet().stream()
                .filter(unit -> isEverywhere(me) || unit.getKey().equals(me.unit()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A unit's administrator makes no further administrators. */
    List<String> mayGive(AccountKind kind) {
        var me = me();
        return StaffRoles.of(kind).stream()
                .filter(role -> isEverywhere(me) || kind == AccountKind.OFFICIAL && !role.equals(Role.AGENCY_ADMIN))
                .toList();
    }

    private static boolean isEverywhere(Person me) {
        return me.roles().contains(Role.ACCOUNT_ADMIN);
    }
}
