package vn.gov.dvctt.payment.api;

import java.time.LocalDate;

/**
 * One line of a bank's statement, money that came in.
 *
 * @param row      in the file, from 1
 * @param bankNumber the bank's own number of the booking: the same one twice is one
 */
public record StatementLine(int row, String bankNumber, LocalDate bookedOn, long amount, String words) {}
