package vn.gov.dvctt.procedure.api;

/** How a result comes to its applicant (article 12 of the circular). */
public enum ReturnWay {
    ONLINE,
    /** By the postal service that the State charges with it; the paper goes, its electronic copy stays in the portal. */
    POST,
    COUNTER,
    /** Through the National Single Window, where the procedure is of it: the portal shows how far it is, and nothing else. */
    WINDOW;

    /** Whether a paper changes hands. */
    public boolean onPaper() {
        return this == POST || this == COUNTER;
    }
}
