package vn.gov.dvctt.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import vn.gov.dvctt.account.api.GreetingDesk;
import vn.gov.dvctt.account.api.GreetingView;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

@Stateless
@RolesAllowed(Role.CITIZEN)
public class GreetingDeskBean implements GreetingDesk {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Resource
    private SessionContext context;

    @Inject
    private Accounts accounts;

    @Inject
    private Campaigns campaigns;

    @Override
    @Reading
    public Optional<GreetingView> waiting() {
        var now = Instant.now();
        return campaigns
                .waiting(
                        accounts.own(context.getCallerPrincipal()),
                        now.atZone(HERE).toLocalDate(),
                        now)
                .map(Campaign::greeting);
    }

    @Override
    public void confirm(long campaignId) {
        mine(campaignId).confirm(Instant.now());
    }

    @Override
    public void putOff(long campaignId) {
        mine(campaignId).putOff(Instant.now());
    }

    private CampaignAnswer mine(long campaignId) {
        var me = accounts.own(context.getCallerPrincipal());
        var campaign = campaigns.campaign(campaignId);
        if (!campaign.isRunning(LocalDate.now(HERE)) || !campaign.concerns(me.kind(), me.openedAt())) {
            throw new Refusal("account.noCampaign");
        }
        return campaigns.answerOf(campaignId, me.id());
    }
}
