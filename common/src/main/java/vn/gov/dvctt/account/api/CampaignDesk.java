package vn.gov.dvctt.account.api;

import java.util.List;

/** The operator asks people to look over their account, and sees how far they have come. */
public interface CampaignDesk {
    /** Refuses with {@code account.faults} where {@link OpenCampaign#faults} is not empty. */
    void open(OpenCampaign command);

    /** Latest first, at most fifty. */
    List<CampaignRow> campaigns();

    /** Ends it before its last day. */
    void end(long campaignId);
}
