package vn.gov.dvctt.account;

/**
 * Where an account stands. An applicant's waits for its owner to prove the address, an official's for its owner to choose a password; LOCKED: suspended by the
 * operator; LEFT: the official is none any more; MERGED: everything of it stands in another account now.
 */
enum AccountState {
    UNCONFIRMED,
    INVITED,
    ACTIVE,
    LOCKED,
    LEFT,
    MERGED;

    boolean mayBecome(AccountState next) {
        return switch (this) {
            case UNCONFIRMED, INVITED -> next == ACTIVE || next == LOCKED || next == LEFT || next == MERGED;
            case ACTIVE -> next == LOCKED || next == LEFT || next == MERGED;
            case LOCKED -> next == ACTIVE || next == LEFT || next == MERGED;
            case LEFT, MERGED -> false;
        };
    }
}
