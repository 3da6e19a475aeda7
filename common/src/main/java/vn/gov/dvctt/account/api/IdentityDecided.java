package vn.gov.dvctt.account.api;

/**
 * The operator has looked at somebody's papers.
 *
 * @param words what the operator has to say; empty allowed where all is well
 */
public record IdentityDecided(long accountId, Outcome outcome, String words) {
    /** LOST: the number was found to be another account's. */
    public enum Outcome {
        CHECKED,
        REFUSED,
        LOST
    }
}
