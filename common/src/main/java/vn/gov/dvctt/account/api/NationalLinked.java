package vn.gov.dvctt.account.api;

/** The owner of the account proved their national identity: from now on the account's identity counts as checked. The owner is told by mail. */
public record NationalLinked(long accountId, String name, String email) {}
