package vn.gov.dvctt.document.api;

/** How far a change of a result is. */
public enum ResultChangeState {
    ASKED,
    DONE,
    REJECTED;

    public boolean mayBecome(ResultChangeState next) {
        return this == ASKED && next != ASKED;
    }
}
