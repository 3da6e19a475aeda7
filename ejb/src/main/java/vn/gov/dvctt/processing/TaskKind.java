package vn.gov.dvctt.processing;

import vn.gov.dvctt.processing.api.TaskLane;

/** What an official has to do with a dossier. */
enum TaskKind {
    /** Check the papers; receive, ask for a supplement or refuse. */
    INTAKE(TaskLane.TO_RECEIVE),
    /** Watch over a dossier while a specialised system handles it. */
    TRACKING(TaskLane.AT_SYSTEM);

    private final TaskLane lane;

    TaskKind(TaskLane lane) {
        this.lane = lane;
    }

    /** Where a task of this kind lies while it is the agency's turn. */
    TaskLane lane() {
        return lane;
    }
}
