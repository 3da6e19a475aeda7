package vn.gov.dvctt.procedure.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Signs a draft in review.
 *
 * @param seen  {@link DraftView#edition} as the publisher read it
 * @param from  first day on which it holds, today or later
 */
public record PublishDraft(long draftId, int seen, @NotNull LocalDate from, @Size(max = 1000) String note) {}
