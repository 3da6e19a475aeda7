package vn.gov.dvctt.account.api;

/** @param ground how the caller's identity was checked, and why they cannot help themselves */
public record RequestRecovery(String email, String ground) {}
