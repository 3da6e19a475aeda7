package vn.gov.dvctt.account.api;

import java.util.Optional;

/** What the system asks the signed-in person to look over. */
public interface GreetingDesk {
    /** The oldest running campaign that concerns the person and that they have neither answered nor just put off. */
    Optional<GreetingView> waiting();

    /** What was asked for is right. Refuses with {@code account.noCampaign} where nothing waits. */
    void confirm(long campaignId);

    /** Not now: it comes back after a week. Refuses as above. */
    void putOff(long campaignId);
}
