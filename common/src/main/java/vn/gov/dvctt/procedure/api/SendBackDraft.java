package vn.gov.dvctt.procedure.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Gives a draft in review back to its editors, and says why. */
public record SendBackDraft(long draftId, @NotBlank @Size(max = 1000) String reason) {}
