package vn.gov.dvctt.routing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;

/** A dossier's way to one specialised system. A dossier may travel to several; it is approved when all have approved, refused when one refuses. */
@Entity
@NamedQuery(name = "Route.of", query = "select r from Route r where r.dossierCode = :code and r.system = :system")
@NamedQuery(
        name = "Route.open",
        query = "select r from Route r where r.dossierId = :dossier and r.state = :open order by r.id")
@NamedQuery(name = "Route.all", query = "select r from Route r where r.dossierCode = :code order by r.id")
class Route {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "route_seq")
    @SequenceGenerator(name = "route_seq", sequenceName = "route_seq", allocationSize = 50)
    private Long id;

    @Column(name = "dossier_id")
    private long dossierId;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "system_code")
    private String system;

    @Column(name = "is_lead")
    private boolean lead;

    @Enumerated(EnumType.STRING)
    private RouteState state = RouteState.OPEN;

    private String reason;

    @Column(name = "result_paper")
    private long resultPaper;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "step_id")
    private String stepId;

    @Version
    @Column(name = "row_version")
    private int version;

    protected Route() {}

    Route(long dossierId, String dossierCode, String system, boolean lead, Instant now) {
        this.dossierId = dossierId;
        this.dossierCode = dossierCode;
        this.system = system;
        this.lead = lead;
        this.openedAt = now;
    }

    /** The system is asked for an opinion in a step of the dossier's process; the ministry decides. */
    Route forOpinion(String step) {
        stepId = step;
        return this;
    }

    /** Whether what the system says is an opinion, and not the decision. */
    boolean advises() {
        return stepId != null;
    }

    long dossierId() {
        return dossierId;
    }

    void approve(long paper, Instant now) {
        resultPaper = paper;
        moveTo(RouteState.APPROVED, now);
    }

    void refuse(String why, long paper, Instant now) {
        reason = why;
        resultPaper = paper;
        moveTo(RouteState.REFUSED, now);
    }

    void stop(Instant now) {
        moveTo(RouteState.STOPPED, now);
    }

    private void moveTo(RouteState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException(dossierCode + " at " + system + " is " + state);
        }
        state = next;
        closedAt = now;
    }

    boolean isOpen() {
        return state == RouteState.OPEN;
    }

    boolean isLead() {
        return lead;
    }

    String system() {
        return system;
    }

    long resultPaper() {
        return resultPaper;
    }
}
