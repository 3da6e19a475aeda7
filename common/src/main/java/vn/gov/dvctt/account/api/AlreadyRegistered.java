package vn.gov.dvctt.account.api;

/** Somebody tried to open an account with an address that has one: its owner is told by mail, the page says nothing. */
public record AlreadyRegistered(long accountId, String name, String email) {}
