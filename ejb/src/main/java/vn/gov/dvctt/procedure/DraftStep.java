package vn.gov.dvctt.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.gov.dvctt.procedure.api.DraftDeed;

/** What somebody did to a draft as a whole. */
@Entity
@Table(name = "procedure_draft_step")
class DraftStep {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "procedure_draft_step_seq")
    @SequenceGenerator(
            name = "procedure_draft_step_seq",
            sequenceName = "procedure_draft_step_seq",
            allocationSize = 50)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "draft_id")
    private ProcedureDraft draft;

    @Enumerated(EnumType.STRING)
    private DraftDeed deed;

    @Column(name = "done_by")
    private long doneBy;

    @Column(name = "done_at")
    private Instant doneAt;

    private String words;

    protected DraftStep() {}

    DraftStep(ProcedureDraft draft, DraftDeed deed, long by, Instant at, String words) {
        this.draft = draft;
        this.deed = deed;
        doneBy = by;
        doneAt = at;
        this.words = words.isBlank() ? null : words;
    }

    DraftDeed deed() {
        return deed;
    }

    long doneBy() {
        return doneBy;
    }

    Instant doneAt() {
        return doneAt;
    }

    String words() {
        return words == null ? "" : words;
    }
}
