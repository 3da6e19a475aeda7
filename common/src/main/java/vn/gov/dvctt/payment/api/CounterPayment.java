package vn.gov.dvctt.payment.api;

import java.time.LocalDate;

/** Money that was taken at the counter: on which day, and which slip of the cash desk proves it. */
public record CounterPayment(long billId, long amount, LocalDate paidOn, String slip) {}
