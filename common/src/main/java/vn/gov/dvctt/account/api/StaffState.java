package vn.gov.dvctt.account.api;

/** Where an official's or operator's account stands: waiting for its owner to choose a password, in use, suspended, or closed because the person left. */
public enum StaffState {
    INVITED,
    ACTIVE,
    LOCKED,
    LEFT
}
