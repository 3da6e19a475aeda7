package vn.gov.dvctt.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.gov.dvctt.document.api.PaperScanned;
import vn.gov.dvctt.document.api.ScanState;
import vn.gov.dvctt.dossier.api.PaperFoundInfected;

/** A paper that waited for the scanner is infected: whoever brought it is told. */
@ApplicationScoped
class ScanNews {
    @Inject
    private Dossiers dossiers;

    @Inject
    private Event<PaperFoundInfected> news;

    void on(@Observes PaperScanned scanned) {
        if (scanned.state() != ScanState.INFECTED) {
            return;
        }
        for (var dossier : dossiers.holding(scanned.paperId())) {
            news.fire(new PaperFoundInfected(
                    dossier.id(), dossier.filed().title(), dossier.applicantId(), scanned.name(), scanned.at()));
        }
    }
}
