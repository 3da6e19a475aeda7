package vn.gov.dvctt.notification;

/** A notice on its way out. {@code email} is null where the account's present address counts. */
record Outgoing(long id, NoticeKind kind, long accountId, String email, Facts facts) {}
