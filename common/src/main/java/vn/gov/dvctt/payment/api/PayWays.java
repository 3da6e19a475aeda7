package vn.gov.dvctt.payment.api;

/** Which ways to pay this installation offers on line. */
public record PayWays(boolean gateway, boolean transfer) {}
