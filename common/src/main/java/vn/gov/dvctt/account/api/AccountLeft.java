package vn.gov.dvctt.account.api;

/** Somebody suspended or cancelled their account; told at the channel it had. */
public record AccountLeft(long accountId, String name, String channel, boolean forGood) {
    @Override
    public String toString() {
        return "AccountLeft[" + accountId + "]";
    }
}
