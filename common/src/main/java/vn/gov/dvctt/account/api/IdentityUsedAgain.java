package vn.gov.dvctt.account.api;

/** Another account was opened with the number of an identity paper or organisation that this one holds: its owner is told, the page says nothing. */
public record IdentityUsedAgain(long accountId) {}
