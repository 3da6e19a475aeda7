package vn.gov.dvctt.payment;

/** What money did to a bill. */
enum Effect {
    SETTLED,
    /** Heard before: nothing happened. */
    AGAIN,
    /** The bill needed it no more. */
    SURPLUS,
    /** Not the amount that was asked. */
    MISMATCHED
}
