package vn.gov.dvctt.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.gov.dvctt.dossier.api.DossierStatus;

/** One line of a dossier's history. */
@Entity
@Table(name = "dossier_step")
@NamedQuery(
        name = "DossierStep.staleDrafts",
        query =
                "select d from Dossier d where d.status in (:draft, :discarded) and d.savedAt < :before and d.applicantName <> '–' order by d.id")
@NamedQuery(
        name = "DossierStep.latestOf",
        query =
                "select d from Dossier d where d.applicantId = :owner and d.filed.procedureCode = :code and d.submittedAt is not null order by d.submittedAt desc, d.id desc")
class DossierStep {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_step_seq")
    @SequenceGenerator(name = "dossier_step_seq", sequenceName = "dossier_step_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    private int ordinal;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private DossierStatus status;

    @Column(name = "acted_by")
    private String actedBy;

    private String note;

    protected DossierStep() {}

    DossierStep(Dossier dossier, int ordinal, DossierStatus status, Act act) {
        this.dossier = dossier;
        this.ordinal = ordinal;
        this.status = status;
        this.happenedAt = act.at();
        this.actedBy = act.by();
        this.note = act.note();
    }

    Instant happenedAt() {
        return happenedAt;
    }

    DossierStatus status() {
        return status;
    }

    /** An account id in digits, or a system's code. */
    String actedBy() {
        return actedBy;
    }

    String note() {
        return note == null ? "" : note;
    }
}
