package vn.gov.dvctt.payment.api;

/**
 * Bills of the caller's unit.
 *
 * @param words code of the bill, reference, or the beginning of the payer's name; empty: all
 * @param state null: all
 */
public record FindBills(String words, BillState state, String after) {}
