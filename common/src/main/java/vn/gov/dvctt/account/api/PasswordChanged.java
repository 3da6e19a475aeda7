package vn.gov.dvctt.account.api;

/** A password was changed; its owner is told by mail, so that a stranger's hand does not go unnoticed. */
public record PasswordChanged(long accountId, String name, String email) {}
