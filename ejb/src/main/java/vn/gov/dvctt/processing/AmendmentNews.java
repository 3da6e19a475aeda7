package vn.gov.dvctt.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.gov.dvctt.dossier.api.AmendmentSent;
import vn.gov.dvctt.processing.api.AmendmentOnDesk;

/**
 * Hears of amendments, within the same transaction. Tasks and clock stay as they are; but nobody decides upon what they did not see: an act that was begun
 * before the amendment came is refused as overtaken, and whoever holds the dossier is told.
 */
@ApplicationScoped
class AmendmentNews {
    @Inject
    private Tasks tasks;

    @Inject
    private Event<AmendmentOnDesk> news;

    void amended(@Observes AmendmentSent fact) {
        var open = tasks.open(fact.dossierId());
        open.forEach(tasks::overtake);
        var officials = open.stream()
                .flatMap(task -> task.assigneeId().stream())
                .distinct()
                .toList();
        var called = fact.code() == null ? fact.submissionNumber() : fact.code().value();
        news.fire(new AmendmentOnDesk(fact.dossierId(), called, fact.unit(), officials, fact.items(), fact.at()));
    }
}
