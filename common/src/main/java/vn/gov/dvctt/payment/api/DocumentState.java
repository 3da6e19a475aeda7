package vn.gov.dvctt.payment.api;

/** Issued, and what may become of it; a number once given is never given again. */
public enum DocumentState {
    ISSUED,
    REPLACED,
    CANCELLED;

    public boolean mayBecome(DocumentState next) {
        return this == ISSUED && next != ISSUED;
    }
}
