package vn.gov.dvctt.procedure.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Changes one part of a draft; undone and done again in one piece.
 *
 * @param seen revision of the part as the editor saw it
 */
public record EditDraft(
        long draftId,
        @NotNull DraftPart part,
        int seen,
        @NotNull @Size(min = 1, max = 500) List<@Valid PartEdit> edits) {
    public EditDraft {
        edits = edits == null ? null : List.copyOf(edits);
    }
}
