package vn.gov.dvctt.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What was decided, by whom and when, and the document that says it. */
@Embeddable
class Decision {
    @Column(name = "decided_at")
    private Instant decidedAt;

    private Boolean approved;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decision_reason")
    private String reason;

    @Column(name = "result_paper_id")
    private Long resultPaper;

    protected Decision() {}

    /** @param resultPaper 0 where a refusal carries no document */
    Decision(Act act, boolean approved, long resultPaper) {
        this.approved = approved;
        this.decidedAt = act.at();
        this.decidedBy = act.by();
        this.reason = act.note();
        this.resultPaper = resultPaper == 0 ? null : resultPaper;
    }

    boolean fell() {
        return decidedAt != null;
    }

    /** Whether a repeated message says what was decided already; a second paper of the same decision is another id. */
    boolean isBy(String system, boolean positive) {
        return fell() && decidedBy.equals(system) && approved == positive;
    }

    String reason() {
        return reason == null ? "" : reason;
    }

    /** 0 where there is none. */
    long resultPaper() {
        return resultPaper == null ? 0 : resultPaper;
    }
}
