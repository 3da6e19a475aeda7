package vn.gov.dvctt.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.gov.dvctt.account.api.CampaignDesk;
import vn.gov.dvctt.account.api.CampaignRow;
import vn.gov.dvctt.account.api.OpenCampaign;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

@Stateless
@RolesAllowed(Role.ACCOUNT_ADMIN)
public class CampaignDeskBean implements CampaignDesk {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    @Resource
    private SessionContext context;

    @Inject
    private Accounts accounts;

    @Inject
    private Campaigns campaigns;

    @Override
    public void open(OpenCampaign command) {
        if (!command.faults(LocalDate.now(HERE)).isEmpty()) {
            throw new Refusal("account.faults");
        }
        var me = accounts.own(context.getCallerPrincipal());
        campaigns.add(new Campaign(command, me.id(), Instant.now()));
    }

    @Override
    @Reading
    public List<CampaignRow> campaigns() {
        return campaigns.latest(LocalDate.now(HERE));
    }

    @Override
    public void end(long campaignId) {
        campaigns.campaign(campaignId).end(Instant.now());
    }
}
