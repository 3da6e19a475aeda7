package vn.gov.dvctt.payment.api;

/** Charges and fees get a receipt (biên lai), prices an invoice (hóa đơn). */
public enum DocumentKind {
    RECEIPT,
    INVOICE
}
