package vn.gov.dvctt.account.api;

/** The link between account and national identity was ended by its owner, who is told by mail. */
public record NationalUnlinked(long accountId, String name, String email) {}
