package vn.gov.dvctt.account;

/**
 * A new account waits for its owner to prove the address; an operator may lock one. Its owner may suspend it and take it up again, or cancel it for good (article
 * 13.1.b of the circular).
 */
enum AccountState {
    UNCONFIRMED,
    ACTIVE,
    LOCKED,
    SUSPENDED,
    CANCELLED;

    boolean mayBecome(AccountState next) {
        return switch (this) {
            case UNCONFIRMED -> next == ACTIVE;
            case ACTIVE -> next == LOCKED || next == SUSPENDED || next == CANCELLED;
            case LOCKED -> next == ACTIVE;
            case SUSPENDED -> next == ACTIVE || next == LOCKED || next == CANCELLED;
            case CANCELLED -> false;
        };
    }
}
