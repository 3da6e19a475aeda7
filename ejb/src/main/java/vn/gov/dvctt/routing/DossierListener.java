package vn.gov.dvctt.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.dossier.api.AmendmentSent;
import vn.gov.dvctt.dossier.api.DossierClosedUnanswered;
import vn.gov.dvctt.dossier.api.DossierContent;
import vn.gov.dvctt.dossier.api.DossierDecided;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.dossier.api.DossierReceived;
import vn.gov.dvctt.dossier.api.DossierWithdrawn;
import vn.gov.dvctt.dossier.api.SupplementAnswered;
import vn.gov.dvctt.procedure.api.ProcedureVersionView;
import vn.gov.dvctt.procedure.api.Procedures;
import vn.gov.dvctt.procedure.api.ProcessStep;
import vn.gov.dvctt.procedure.api.ReturnWay;
import vn.gov.dvctt.routing.message.DossierStopped;
import vn.gov.dvctt.routing.message.StopReason;
import vn.gov.dvctt.routing.message.WireMessage;

/** Hears what happens to dossiers and writes, in the same transaction, what the systems must be told. */
@ApplicationScoped
class DossierListener {
    private final Clock clock = Clock.systemUTC();

    @Inject
    private DossierReading dossiers;

    @Inject
    private Procedures procedures;

    @Inject
    private Routes routes;

    @Inject
    private Exchanges exchanges;

    @Inject
    private Dispatches dispatches;

    @Inject
    private Event<ExchangePosted> posted;

    void received(@Observes DossierReceived fact) {
        var now = clock.instant();
        var dossier = dossiers.dossier(fact.dossierId()).orElseThrow();
        var process = procedures
                .version(fact.procedureCode(), fact.procedureVersion())
                .map(ProcedureVersionView::process)
                .orElseThrow();
        var systems = process.routing().map(ProcessStep::systems).orElse(List.of());
        for (var system : systems) {
            // the first one named answers for the whole
            var lead = system.equals(systems.get(0));
            var route = new Route(fact.dossierId(), fact.code().value(), system, lead, now);
            routes.add(
                    process.ministryDecides()
                            ? route.forOpinion(process.routing().orElseThrow().id())
                            : route);
            post(system, dispatches.dispatch(dossier, system, lead, now), now);
        }
    }

    void supplemented(@Observes SupplementAnswered fact) {
        var now = clock.instant();
        var dossier = dossiers.dossier(fact.dossierId()).orElseThrow();
        for (var route : routes.open(fact.dossierId())) {
            post(route.system(), dispatches.supplement(dossier, route.system(), now), now);
        }
    }

    void amended(@Observes AmendmentSent fact) {
        var now = clock.instant();
        var dossier = dossiers.dossier(fact.dossierId()).orElseThrow();
        for (var route : routes.open(fact.dossierId())) {
            post(route.system(), dispatches.amendment(dossier, route.system(), now), now);
        }
    }

    void withdrawn(@Observes DossierWithdrawn fact) {
        stop(fact.dossierId(), StopReason.WITHDRAWN, fact.reason(), fact.at());
    }

    void closedUnanswered(@Observes DossierClosedUnanswered fact) {
        stop(fact.dossierId(), StopReason.CLOSED_UNANSWERED, null, fact.at());
    }

    /** What is of the National Single Window goes back by the window's own queue, in an envelope of its own (article 12.2 of the circular). */
    void decided(@Observes DossierDecided fact) {
        var dossier = dossiers.dossier(fact.dossierId()).orElseThrow();
        if (dossier.result() != null && dossiers.returnTo(fact.dossierId()).way() == ReturnWay.WINDOW) {
            var now = clock.instant();
            post(Systems.WINDOW, dispatches.result(dossier, fact, Systems.WINDOW, now), now);
        }
    }

    private void stop(long dossierId, StopReason reason, String note, Instant at) {
        var now = clock.instant();
        for (var route : routes.open(dossierId)) {
            route.stop(now);
            var code = dossiers.dossier(dossierId).map(DossierContent::code).orElseThrow();
            post(route.system(), new DossierStopped(code.value(), reason, note, at), now);
        }
    }

    private void post(String system, WireMessage message, Instant now) {
        exchanges.add(Exchange.outgoing(system, message, now));
        posted.fire(new ExchangePosted(system));
    }
}
