package vn.gov.dvctt.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.dossier.api.DossierClosedUnanswered;
import vn.gov.dvctt.dossier.api.DossierDecided;
import vn.gov.dvctt.dossier.api.DossierReceived;
import vn.gov.dvctt.dossier.api.DossierRefusedAtIntake;
import vn.gov.dvctt.dossier.api.DossierWithdrawn;

/** When a dossier comes to its end nobody need bring originals any more. */
@ApplicationScoped
class OriginalsNews {
    @Inject
    private OriginalsRequests requests;

    @Inject
    private Alarms alarms;

    void received(@Observes DossierReceived news) {
        requests.of(news.dossierId())
                .forEach(request -> request.received(news.code().value()));
    }

    void decided(@Observes DossierDecided news) {
        end(news.dossierId(), news.at());
    }

    void refused(@Observes DossierRefusedAtIntake news) {
        end(news.dossierId(), news.at());
    }

    void withdrawn(@Observes DossierWithdrawn news) {
        end(news.dossierId(), news.at());
    }

    void closed(@Observes DossierClosedUnanswered news) {
        end(news.dossierId(), news.at());
    }

    private void end(long dossierId, Instant at) {
        requests.fallAway(dossierId, at);
        alarms.takeAway(dossierId, AlarmMatter.ORIGINALS);
    }
}
