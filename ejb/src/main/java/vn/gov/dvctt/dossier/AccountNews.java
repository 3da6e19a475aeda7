package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.gov.dvctt.account.api.AccountsMerged;

/** Two accounts of one applicant became one: dossiers, drafts and with them their papers go along. */
@ApplicationScoped
class AccountNews {
    @Inject
    private Dossiers dossiers;

    void on(@Observes AccountsMerged merged) {
        for (var dossier : dossiers.allOf(merged.fromId())) {
            var alone = dossiers.draft(merged.intoId(), dossier.filed().code()).isEmpty();
            dossier.goesTo(merged.intoId(), alone);
        }
    }
}
