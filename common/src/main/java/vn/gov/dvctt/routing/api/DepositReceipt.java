package vn.gov.dvctt.routing.api;

/** A document is in the store; messages of the system name it by the reference. */
public record DepositReceipt(String reference, String sha256, long bytes) {}
