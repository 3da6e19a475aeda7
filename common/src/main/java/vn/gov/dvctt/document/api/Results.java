package vn.gov.dvctt.document.api;

/** The register of results for other features, inside their transaction; who may issue was asked there. */
public interface Results {
    /** Gives the number, prints the document by the template in force, and enters it. */
    IssuedResult issue(IssueResult command);

    /** Enters a document that is in the store already; a second time nothing happens. */
    void register(RegisterResult command);

    /** The results of a dossier are returned elsewhere: their holder does not open them here. */
    void withhold(String submissionNumber);
}
