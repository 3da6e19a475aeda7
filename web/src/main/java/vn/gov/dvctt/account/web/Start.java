package vn.gov.dvctt.account.web;

import java.util.Set;
import vn.gov.dvctt.shared.Role;

/** The page with which each audience begins its work. */
final class Start {
    private Start() {}

    static String of(Set<String> roles) {
        if (roles.contains(Role.OFFICIAL)) {
            // who only looks after the money has no dossiers to work on
            if (roles.equals(Set.of(Role.OFFICIAL, Role.ACCOUNTANT))) {
                return "/official/payment/bills.xhtml";
            }
            // who only administers the unit has no dossiers to work on
            return roles.equals(Set.of(Role.OFFICIAL, Role.AGENCY_ADMIN))
                    ? "/official/account/staff.xhtml"
                    : "/official/processing/list.xhtml";
        }
        return roles.contains(Role.OPERATOR) ? "/admin/routing/exchanges.xhtml" : "/citizen/dossier/list.xhtml";
    }
}
