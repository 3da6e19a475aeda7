package vn.gov.dvctt.account.api;

import java.util.List;
import vn.gov.dvctt.shared.Role;

/** Which roles a kind of account can be given: an operator's never to an official, an official's never to an operator, none to an applicant. */
public final class StaffRoles {
    private static final List<String> OFFICIALS = List.of(
            Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK, Role.ACCOUNTANT, Role.AGENCY_ADMIN);

    private static final List<String> OPERATORS =
            List.of(Role.ACCOUNT_ADMIN, Role.CATALOGUE_EDITOR, Role.CATALOGUE_PUBLISHER, Role.SUPPORT, Role.AUDITOR);

    private StaffRoles() {}

    public static List<String> of(AccountKind kind) {
        return switch (kind) {
            case OFFICIAL -> OFFICIALS;
            case OPERATOR -> OPERATORS;
            case INDIVIDUAL, ORGANISATION -> List.of();
        };
    }
}
