package vn.gov.dvctt.account;

/** From the invitation to its end, by whoever ended it. */
enum MembershipState {
    INVITED,
    ACTIVE,
    DECLINED,
    WITHDRAWN,
    LEFT,
    REMOVED;

    boolean mayBecome(MembershipState next) {
        return switch (this) {
            case INVITED -> next == ACTIVE || next == DECLINED || next == WITHDRAWN;
            case ACTIVE -> next == LEFT || next == REMOVED;
            default -> false;
        };
    }

    boolean isOver() {
        return this != INVITED && this != ACTIVE;
    }
}
