package vn.gov.dvctt.delivery.api;

/** What the postal service says happened to a letter. */
public enum TrackingCode {
    ACCEPTED,
    IN_TRANSIT,
    OUT_FOR_DELIVERY,
    ATTEMPT_FAILED,
    DELIVERED,
    RETURNED
}
