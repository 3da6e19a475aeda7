package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.CampaignDesk;
import vn.gov.dvctt.account.api.CampaignRow;
import vn.gov.dvctt.account.api.OpenCampaign;
import vn.gov.dvctt.account.api.ProfileMatter;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Notices;

/** The operator asks people to look over their accounts. */
@Named
@RequestScoped
public class CampaignsPage {
    private static final String SELF = "/admin/account/campaigns.xhtml?faces-redirect=true";

    @EJB
    private CampaignDesk desk;

    @Inject
    private FaultNotices faults;

    @Inject
    private Notices notices;

    private List<CampaignRow> rows;
    private String audience = "";
    private String wordsVi;
    private String wordsEn;
    private boolean contact = true;
    private boolean address = true;
    private boolean identity;
    private String from = Formats.date(LocalDate.now(Formats.ZONE));
    private String to;

    @PostConstruct
    void load() {
        rows = desk.campaigns();
    }

    public String open() {
        var kind = audience.isEmpty() ? Optional.<AccountKind>empty() : Optional.of(AccountKind.valueOf(audience));
        var command = new OpenCampaign(kind, wordsVi, wordsEn, matters(), from, to);
        if (faults.tell(command.faults(LocalDate.now(Formats.ZONE)))) {
            return null;
        }
        desk.open(command);
        notices.sayNext("admin_account_campaigns.opened");
        return SELF;
    }

    private EnumSet<ProfileMatter> matters() {
        var chosen = EnumSet.noneOf(ProfileMatter.class);
        if (contact) {
            chosen.add(ProfileMatter.CONTACT);
        }
        if (address) {
            chosen.add(ProfileMatter.ADDRESS);
        }
        if (identity) {
            chosen.add(ProfileMatter.IDENTITY);
        }
        return chosen;
    }

    public String end(long campaign) {
        desk.end(campaign);
        notices.sayNext("admin_account_campaigns.ended");
        return SELF;
    }

    public List<CampaignRow> getRows() {
        return rows;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getWordsVi() {
        return wordsVi;
    }

    public void setWordsVi(String wordsVi) {
        this.wordsVi = wordsVi;
    }

    public String getWordsEn() {
        return wordsEn;
    }

    public void setWordsEn(String wordsEn) {
        this.wordsEn = wordsEn;
    }

    public boolean isContact() {
        return contact;
    }

    public void setContact(boolean contact) {
        this.contact = contact;
    }

    public boolean isAddress() {
        return address;
    }

    public void setAddress(boolean address) {
        this.address = address;
    }

    public boolean isIdentity() {
        return identity;
    }

    public void setIdentity(boolean identity) {
        this.identity = identity;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
