package vn.gov.dvctt.payment.api;

import java.time.Instant;

/**
 * A bill to raise.
 *
 * @param reference of what it is for; one bill of a reference and title is raised once
 * @param amount    whole đồng, more than nothing
 * @param full      before relief
 * @param basis     how the amount came about
 * @param ground    of a relief; empty: none
 */
public record RaiseBill(
        String reference,
        String unit,
        long payerId,
        String payerName,
        String title,
        String feeKind,
        DocumentKind document,
        long amount,
        long full,
        String basis,
        String ground,
        Instant dueAt,
        Instant at) {}
