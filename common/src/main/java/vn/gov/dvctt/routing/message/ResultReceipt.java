package vn.gov.dvctt.routing.message;

import java.time.Instant;

/**
 * {@code result.taken.v1}: the window has the result, complete and its hash right. Correlation id: the {@link WindowResult}.
 *
 * @param receiptNumber under which the window keeps it; may be null
 */
public record ResultReceipt(String dossierCode, String receiptNumber, Instant at) implements WireMessage {}
