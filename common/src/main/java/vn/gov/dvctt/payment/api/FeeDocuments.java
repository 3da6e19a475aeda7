package vn.gov.dvctt.payment.api;

import java.util.Optional;

/** Receipts and invoices for whoever may read them. */
public interface FeeDocuments {
    /** By the code printed on it; anybody who holds it may ask. */
    Optional<DocumentRow> find(String lookUpCode);

    byte[] pdf(String lookUpCode);

    /** As it is kept; UTF-8. */
    String xml(String lookUpCode);
}
