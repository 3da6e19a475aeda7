package vn.gov.dvctt.document.api;

import java.time.Instant;

/** The register of results for other features, inside their transaction; who may issue was asked there. */
public interface Results {
    /** Gives the number, prints the document by the template in force, and enters it. */
    IssuedResult issue(IssueResult command);

    /** Gives the number, prints the document without the seal and enters it as {@link ResultStatus#PREPARED}: it counts for nothing until it is signed. */
    PreparedResult prepare(IssueResult command);

    /** Whether results of a unit's procedure bear their approver's own signature beside the seal, as the installation says now. */
    boolean areSigned(String unit, String procedureCode);

    /**
     * Puts the agency's seal over a prepared document that its approver signed, outside of any transaction; gives the id of what is to be issued. What was signed is judged first.
     *
     * @param approver name of the person whose signature it has to bear
     * @throws vn.gov.dvctt.shared.Refusal signing.notGovernment, signing.otherPerson, signing.notValid, document.seal: nothing has changed then
     */
    long seal(long resultId, long signedPaper, String approver);

    /** A prepared document is issued as it was signed and sealed. */
    IssuedResult issueSigned(long resultId, long sealedPaper);

    /** A prepared document will not be issued: its number stays in the register as void, and is never given again. */
    void annul(long resultId, String ground, Instant at);

    /** Enters a document that is in the store already; a second time nothing happens. */
    void register(RegisterResult command);

    /** The results of a dossier are returned elsewhere: their holder does not open them here. */
    void withhold(String submissionNumber);
}
