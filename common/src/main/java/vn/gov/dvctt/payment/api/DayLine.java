package vn.gov.dvctt.payment.api;

/** One payment in both books; an amount null where it does not stand there. */
public record DayLine(String payment, String gatewayNumber, Long ours, Long theirs, DayMatch match) {}
