package vn.gov.dvctt.delivery.api;

/** What the list of results to be returned is looked through for. */
public enum DeliveryLane {
    /** Waits for its applicant, or whoever stands in, at the counter. */
    COUNTER,
    /** To be handed to the post, or with it. */
    POST,
    /** The post brought it back. */
    CAME_BACK,
    /** Ready for a week and fetched by nobody, on line or at the counter. */
    UNCOLLECTED
}
