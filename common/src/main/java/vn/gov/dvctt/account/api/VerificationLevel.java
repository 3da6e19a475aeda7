package vn.gov.dvctt.account.api;

/** How far an account is known: not at all, by a mail address or phone that was proven, by papers that the operator has looked at. In rising order. */
public enum VerificationLevel {
    NONE,
    CHANNEL,
    IDENTITY;

    public boolean reaches(VerificationLevel needed) {
        return compareTo(needed) >= 0;
    }
}
