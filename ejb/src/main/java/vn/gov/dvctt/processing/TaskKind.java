package vn.gov.dvctt.processing;

import vn.gov.dvctt.procedure.api.StepKind;
import vn.gov.dvctt.processing.api.TaskLane;

/** What an official has to do with a dossier. */
enum TaskKind {
    /** Check the papers; receive, ask for a supplement or refuse. */
    INTAKE(TaskLane.TO_RECEIVE),
    /** Watch over a dossier while a specialised system handles it. */
    TRACKING(TaskLane.AT_SYSTEM),
    /** Look at it, on the spot or on paper. */
    INSPECTION(TaskLane.TO_HANDLE),
    /** Examine it in substance and draft a decision. */
    APPRAISAL(TaskLane.TO_HANDLE),
    /** Watch over it while others are heard. */
    CONSULTATION(TaskLane.AWAITING_OTHERS),
    /** Agree to a draft, or send it back. */
    APPROVAL(TaskLane.TO_APPROVE),
    /** Give number and seal. */
    ISSUE(TaskLane.TO_ISSUE),
    /** Give an opinion on another unit's dossier. */
    OPINION(TaskLane.TO_ADVISE);

    private final TaskLane lane;

    TaskKind(TaskLane lane) {
        this.lane = lane;
    }

    static TaskKind of(StepKind kind) {
        return switch (kind) {
            case CHECK -> INTAKE;
            case ROUTE -> TRACKING;
            case INSPECT -> INSPECTION;
            case APPRAISE -> APPRAISAL;
            case CONSULT -> CONSULTATION;
            case APPROVE -> APPROVAL;
            case ISSUE -> ISSUE;
            case RETURN -> throw new IllegalArgumentException("nobody has a task where a process ends");
        };
    }

    /** Where a task of this kind lies while it is the agency's turn. */
    TaskLane lane() {
        return lane;
    }

    /** Whether it is due with the dossier at the latest. */
    boolean followsDossier() {
        return this != INTAKE && this != OPINION;
    }
}
