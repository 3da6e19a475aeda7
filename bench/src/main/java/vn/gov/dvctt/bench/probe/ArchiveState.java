package vn.gov.dvctt.bench.probe;

/** How it is with a dossier. */
enum ArchiveState {
    DECIDED("APPROVED", "DONE", 3),
    HANDLED("IN_PROCESS", "TO_HANDLE", 2),
    SUBMITTED("SUBMITTED", "TO_RECEIVE", 1),
    AWAITED("SUPPLEMENT_IN_PROCESS", "AWAITING_APPLICANT", 3);

    final String status;
    final String lane;
    final int steps;

    ArchiveState(String status, String lane, int steps) {
        this.status = status;
        this.lane = lane;
        this.steps = steps;
    }

    static ArchiveState of(int place) {
        int twentieth = place % 20;
        if (twentieth < 14) {
            return DECIDED;
        }
        if (twentieth < 17) {
            return HANDLED;
        }
        return twentieth < 19 ? SUBMITTED : AWAITED;
    }
}
