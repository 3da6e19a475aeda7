package vn.gov.dvctt.shared;

/**
 * Names of the roles that desks ask for (rules.md §1, article 14 of the circular). The first three are the audiences; a person holds one audience and any
 * number of the fine roles below it. Plain strings because {@code @RolesAllowed} takes nothing else.
 */
public final class Role {
    public static final String CITIZEN = "CITIZEN";
    public static final String OFFICIAL = "OFFICIAL";
    public static final String OPERATOR = "OPERATOR";

    /** A specialised processing system; its principal name is its code, such as {@code TNN}. */
    public static final String SYSTEM = "SYSTEM";

    public static final String INTAKE = "INTAKE";
    public static final String HANDLER = "HANDLER";
    public static final String UNIT_HEAD = "UNIT_HEAD";
    public static final String APPROVER = "APPROVER";
    public static final String CLERK = "CLERK";
    public static final String ACCOUNTANT = "ACCOUNTANT";
    public static final String AGENCY_ADMIN = "AGENCY_ADMIN";

    public static final String ACCOUNT_ADMIN = "ACCOUNT_ADMIN";
    public static final String CATALOGUE_EDITOR = "CATALOGUE_EDITOR";
    public static final String CATALOGUE_PUBLISHER = "CATALOGUE_PUBLISHER";
    public static final String SUPPORT = "SUPPORT";
    public static final String AUDITOR = "AUDITOR";

    private Role() {}
}
