package vn.gov.dvctt.account.api;

/** Somebody who knows the password has tried several wrong codes; the owner is told by mail to change it. */
public record CodesGuessed(long accountId, String name, String email) {}
