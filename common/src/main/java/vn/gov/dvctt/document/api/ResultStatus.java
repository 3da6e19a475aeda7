package vn.gov.dvctt.document.api;

/** Whether a result still counts. What was replaced or withdrawn never comes back: a new one is issued. */
public enum ResultStatus {
    IN_FORCE,
    REPLACED,
    WITHDRAWN;

    public boolean mayBecome(ResultStatus next) {
        return this == IN_FORCE && next != IN_FORCE;
    }
}
