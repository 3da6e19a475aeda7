package vn.gov.dvctt.account.api;

/** How a new account is announced (article 8.1.b of the circular): what proves that it reached its owner differs. */
public enum AccountChannel {
    EMAIL,
    SMS,
    SCREEN
}
