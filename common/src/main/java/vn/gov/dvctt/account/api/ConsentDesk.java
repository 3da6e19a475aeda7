package vn.gov.dvctt.account.api;

/** An applicant lets an operator look, while they talk on the telephone. */
public interface ConsentDesk {
    ConsentView mine();

    /** A new code of eight digits, good once and for 15 minutes; one given before is good no longer. */
    String give();

    /** Nobody may look any more, from the next page on. */
    void end();
}
