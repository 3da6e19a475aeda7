package vn.gov.dvctt.payment.api;

/** How a payment stands in both books. */
public enum DayMatch {
    MATCHED,
    MISSING_HERE,
    MISSING_THERE,
    DIFFERENT
}
