package vn.gov.dvctt.account.api;

/** Two roles that one person must not hold at the same time, and why. */
public record RoleConflict(String one, String other, String reasonVi, String reasonEn) {}
