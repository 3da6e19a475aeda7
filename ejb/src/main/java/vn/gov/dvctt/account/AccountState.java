package vn.gov.dvctt.account;

import vn.gov.dvctt.account.api.AccountStanding;
import vn.gov.dvctt.account.api.StaffState;

/**
 * A new account waits for its owner to prove the address, an official's to choose a password; an operator may lock one. Its owner may suspend it and take it up
 * again, or cancel it for good (article 13.1.b of the circular). LEFT: the official is none any more; MERGED: everything of it stands in another account now.
 */
enum AccountState {
    UNCONFIRMED,
    INVITED,
    ACTIVE,
    LOCKED,
    SUSPENDED,
    CANCELLED,
    LEFT,
    MERGED;

    boolean mayBecome(AccountState next) {
        return switch (this) {
            case UNCONFIRMED -> next == ACTIVE || next == MERGED;
            case INVITED -> next == ACTIVE || next == LEFT;
            case ACTIVE -> next == LOCKED || next == SUSPENDED || next == CANCELLED || next == LEFT || next == MERGED;
            case LOCKED -> next == ACTIVE || next == LEFT || next == MERGED;
            case SUSPENDED -> next == ACTIVE || next == LOCKED || next == CANCELLED || next == MERGED;
            case CANCELLED, LEFT, MERGED -> false;
        };
    }

    StaffState ofStaff() {
        return switch (this) {
            case INVITED -> StaffState.INVITED;
            case ACTIVE -> StaffState.ACTIVE;
            case LEFT -> StaffState.LEFT;
            case UNCONFIRMED, LOCKED, SUSPENDED, CANCELLED, MERGED -> StaffState.LOCKED;
        };
    }

    AccountStanding ofApplicant() {
        return switch (this) {
            case UNCONFIRMED -> AccountStanding.UNCONFIRMED;
            case ACTIVE -> AccountStanding.ACTIVE;
            case SUSPENDED -> AccountStanding.SUSPENDED;
            case CANCELLED -> AccountStanding.CANCELLED;
            case MERGED -> AccountStanding.MERGED;
            case INVITED, LOCKED, LEFT -> AccountStanding.LOCKED;
        };
    }
}
