package vn.gov.dvctt.account;

import vn.gov.dvctt.account.api.AccountStanding;
import vn.gov.dvctt.account.api.StaffState;

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
            case LOCKED -> next == ACTIVE || next == UNCONFIRMED || next == LEFT || next == MERGED;
            case LEFT, MERGED -> false;
        };
    }

    StaffState ofStaff() {
        return switch (this) {
            case INVITED -> StaffState.INVITED;
            case ACTIVE -> StaffState.ACTIVE;
            case LEFT -> StaffState.LEFT;
            case UNCONFIRMED, LOCKED, MERGED -> StaffState.LOCKED;
        };
    }

    AccountStanding ofApplicant() {
        return switch (this) {
            case UNCONFIRMED -> AccountStanding.UNCONFIRMED;
            case ACTIVE -> AccountStanding.ACTIVE;
            case MERGED -> AccountStanding.MERGED;
            case INVITED, LOCKED, LEFT -> AccountStanding.LOCKED;
        };
    }
}
