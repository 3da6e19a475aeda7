package vn.gov.dvctt.account.api;

/** Somebody signs in with another mail address or phone from now on; the former one is told, so that a stranger's hand does not go unnoticed. */
public record ChannelChanged(long accountId, String name, String before, String after) {
    @Override
    public String toString() {
        return "ChannelChanged[" + accountId + "]";
    }
}
