package vn.gov.dvctt.document.api;

/**
 * A change of a result, asked for by the clerk.
 *
 * @param revision of the result as seen
 * @param ground   shown to whoever verifies the result later: no personal data in it
 * @param title    of the new one; only with REPLACE
 * @param content  of the new one; only with REPLACE
 */
public record AskResultChange(
        long resultId, int revision, ResultChangeKind kind, String ground, String title, String content) {}
