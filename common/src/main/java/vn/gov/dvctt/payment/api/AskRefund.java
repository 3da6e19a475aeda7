package vn.gov.dvctt.payment.api;

/** @param amount whole đồng, at most what is left of the payment */
public record AskRefund(long paymentId, long amount, String words) {}
