package vn.gov.dvctt.document.api;

/** The register of notices for other features, inside their transaction; who may issue was asked there. */
public interface Notices {
    /**
     * Draws a notice, puts the agency's seal on it, keeps it and enters it; takes as long as the time-stamping service does.
     *
     * @throws vn.gov.dvctt.shared.Refusal document.seal: key or time stamps cannot be reached; nothing was issued, and it can be tried again
     */
    IssuedNotice issue(IssueNotice command);
}
