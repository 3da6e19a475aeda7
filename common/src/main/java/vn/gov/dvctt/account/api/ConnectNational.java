package vn.gov.dvctt.account.api;

/** @param password of the account, given anew: an open session alone must not be enough */
public record ConnectNational(String token, String password) {
    @Override
    public String toString() {
        return "ConnectNational";
    }
}
