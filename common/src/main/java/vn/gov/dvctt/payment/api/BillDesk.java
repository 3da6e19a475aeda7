package vn.gov.dvctt.payment.api;

import java.util.List;
import java.util.Map;
import vn.gov.dvctt.shared.Page;

/** What is to be paid by the caller, or by the organisation acted for. A foreign bill is answered like one that never was. */
public interface BillDesk {
    PayWays ways();

    /** Latest first. */
    Page<BillRow> bills(String after);

    /** Those of one reference. */
    List<BillRow> of(String reference);

    BillView bill(long billId);

    /** Begins to pay through the gateway; gives the reference of the payment. Asks for presence, and for the right to pay. */
    String begin(long billId);

    /**
     * Where the browser goes to pay.
     *
     * @param returnAddress of this portal
     * @param client        network address of the payer
     */
    String departure(String payment, String returnAddress, String client);

    /** Says which bill the browser comes back for; settles nothing. Refuses with {@code payment.notFound} where the signature is not the gateway's. */
    long returned(Map<String, String> fields);

    TransferView transfer(long billId);
}
