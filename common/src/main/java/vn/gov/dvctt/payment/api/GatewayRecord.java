package vn.gov.dvctt.payment.api;

import java.time.LocalDate;

/** One payment as the gateway's file of a day has it. */
public record GatewayRecord(String payment, String gatewayNumber, long amount, LocalDate paidOn) {}
