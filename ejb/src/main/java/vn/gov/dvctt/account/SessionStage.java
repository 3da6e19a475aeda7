package vn.gov.dvctt.account;

/** How far a sign-in has come. Only an open session gives anybody a role. */
enum SessionStage {
    CODE_AWAITED,
    ENROLMENT_AWAITED,
    OPEN,
    ENDED;

    boolean mayBecome(SessionStage next) {
        return switch (this) {
            case CODE_AWAITED, ENROLMENT_AWAITED -> next == OPEN || next == ENDED;
            case OPEN -> next == ENDED;
            case ENDED -> false;
        };
    }
}
