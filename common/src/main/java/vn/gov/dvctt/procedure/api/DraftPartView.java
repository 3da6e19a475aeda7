package vn.gov.dvctt.procedure.api;

/**
 * A part of a draft as it stands.
 *
 * @param content  JSON object
 * @param revision to be named by whoever edits it next
 */
public record DraftPartView(DraftPart part, int revision, String content, boolean undoable, boolean redoable) {}
