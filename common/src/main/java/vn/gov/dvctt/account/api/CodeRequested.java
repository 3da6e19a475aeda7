package vn.gov.dvctt.account.api;

/**
 * Somebody has to prove that a mail address or phone is theirs.
 *
 * @param target where the code goes: a mail address, or a phone number that begins with +
 * @param code   six digits, good for five minutes
 */
public record CodeRequested(long accountId, String name, String target, String code) {
    @Override
    public String toString() {
        return "CodeRequested[" + accountId + "]";
    }
}
