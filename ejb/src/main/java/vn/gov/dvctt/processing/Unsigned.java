package vn.gov.dvctt.processing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.document.api.Results;

/** The dossier ended otherwise while its document waited to be signed: the number is void, and nothing is signed any more. */
@Dependent
class Unsigned {
    @Inject
    private Drafts drafts;

    @Inject
    private Results results;

    /** Where it ended because it was signed, nothing waits any more. */
    void end(long dossierId, Instant at) {
        drafts.of(dossierId).filter(DecisionDraft::isToSign).ifPresent(draft -> {
            results.annul(draft.waiting(), null, at);
            draft.forgetNumber();
        });
    }
}
