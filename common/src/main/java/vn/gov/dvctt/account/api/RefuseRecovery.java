package vn.gov.dvctt.account.api;

/** @param ground why not */
public record RefuseRecovery(long requestId, String ground) {}
