package vn.gov.dvctt.procedure.api;

import jakarta.validation.constraints.NotNull;

/**
 * A step as it shall be.
 *
 * @param seen revision of the process part as the editor saw it
 */
public record PutStep(long draftId, int seen, @NotNull ProcessStep step) {}
