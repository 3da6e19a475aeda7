package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import vn.gov.dvctt.account.api.GreetingDesk;
import vn.gov.dvctt.account.api.GreetingView;
import vn.gov.dvctt.account.api.ProfileDesk;
import vn.gov.dvctt.account.api.ProfileMatter;
import vn.gov.dvctt.account.api.ProfileView;
import vn.gov.dvctt.shared.web.Formats;

/** What the system asks to look over, beside what the account holds now. */
@Named
@RequestScoped
public class GreetingPage {
    private static final String LIST = "/citizen/dossier/list.xhtml";

    @EJB
    private GreetingDesk desk;

    @EJB
    private ProfileDesk profiles;

    @Inject
    private FacesContext faces;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private GreetingView greeting;
    private ProfileView profile;
    private long campaign;
    private String to;

    @PostConstruct
    void load() {
        greeting = desk.waiting().orElse(null);
        profile = profiles.mine();
        campaign = greeting == null ? 0 : greeting.campaignId();
        to = parameters.get("to");
    }

    public void confirm() throws IOException {
        desk.confirm(campaign);
        goOn();
    }

    public void later() throws IOException {
        desk.putOff(campaign);
        goOn();
    }

    private void goOn() throws IOException {
        faces.getExternalContext()
                .redirect(LocalPath.of(to).map(LocalPath::text).orElse(LIST));
        faces.responseComplete();
    }

    public String getWords() {
        return "en".equals(Formats.locale().getLanguage()) ? greeting.wordsEn() : greeting.wordsVi();
    }

    public boolean asks(String matter) {
        return greeting.matters().contains(ProfileMatter.valueOf(matter));
    }

    public GreetingView getGreeting() {
        return greeting;
    }

    public ProfileView getProfile() {
        return profile;
    }

    public long getCampaign() {
        return campaign;
    }

    public void setCampaign(long campaign) {
        this.campaign = campaign;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
