package vn.gov.dvctt.procedure.api;

import jakarta.validation.Valid;

/**
 * Preparing versions of procedures. Nothing of it reaches the public until another person publishes it. Refuses with {@code design.changed} where somebody else
 * edited the same part meanwhile, and with {@code design.closed} where the draft is not being edited any more.
 */
public interface ProcedureEditing {
    /** The id of the draft. */
    long create(@Valid NewProcedure command);

    /** A draft that begins as this version stands; the one that is open already where there is one. */
    long begin(String code, int version);

    DraftPartView edit(@Valid EditDraft command);

    /** Takes the latest edit of the part back. */
    DraftPartView undo(long draftId, DraftPart part, int seen);

    /** Does again what was taken back last. */
    DraftPartView redo(long draftId, DraftPart part, int seen);

    /** Hands it to the publishers; refused while it has faults. */
    void submit(long draftId, String note);

    /** Out of review again, before a publisher decided. */
    void takeBack(long draftId);

    void discard(long draftId);
}
