package vn.gov.dvctt.processing.api;

/**
 * The handler's draft of a decision, handed up.
 *
 * @param revision of the task as seen
 * @param title    what the decision is about, as its heading
 * @param content  the decision itself, in paragraphs
 * @param reason   legal ground of a refusal; empty for an approval
 */
public record DraftDecision(
        long dossierId, int revision, boolean approved, String title, String content, String reason) {}
