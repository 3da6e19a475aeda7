package vn.gov.dvctt.payment.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One intent to pay.
 *
 * @param reference     by which gateway and bank know it
 * @param received      what came; 0 before
 * @param refunded      what went back, or is on its way
 * @param gatewayNumber the gateway's or the bank's own number; empty before
 * @param surplus       money that settled nothing
 * @param bookedOn      day in the books; null before money came
 * @param nextLookAt    when the gateway is asked again; null: it is not
 */
public record PaymentRow(
        long id,
        long billId,
        String reference,
        PaymentChannel channel,
        PaymentState state,
        long amount,
        long received,
        long refunded,
        String gatewayNumber,
        PaymentWord word,
        boolean surplus,
        Instant startedAt,
        Instant endedAt,
        LocalDate bookedOn,
        Instant nextLookAt,
        int looks) {}
