package vn.gov.dvctt.dossier.api;

import java.time.Instant;
import vn.gov.dvctt.document.api.PaperView;

/**
 * A paper that the caller has handed in.
 *
 * @param dossierId        in which it came
 * @param componentName    what it was handed in for
 * @param submittedAt      when that dossier was
 */
public record EarlierPaper(
        PaperView paper,
        long dossierId,
        String submissionNumber,
        String procedureTitle,
        String componentName,
        Instant submittedAt) {}
