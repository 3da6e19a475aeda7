package vn.gov.dvctt.account;

/** A new account waits for its owner to prove the address; an operator may lock one. */
enum AccountState {
    UNCONFIRMED,
    ACTIVE,
    LOCKED
}
