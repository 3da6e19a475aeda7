package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.ChangeIdentity;
import vn.gov.dvctt.account.api.ProfileDesk;
import vn.gov.dvctt.account.api.ProfileView;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Notices;

/** Another name or other papers; and the way to say that an older account is one's own. */
@Named
@RequestScoped
public class IdentityPage {
    private static final String PROFILE = "/citizen/account/profile.xhtml?faces-redirect=true";

    @EJB
    private ProfileDesk desk;

    @Inject
    private FaultNotices faults;

    @Inject
    private Notices notices;

    private final PaperForm paper = new PaperForm();
    private ProfileView profile;
    private String name;
    private String contact;
    private String taxNumber;
    private String words;

    @PostConstruct
    void load() {
        profile = desk.mine();
        name = profile.name();
        contact = profile.contact();
        taxNumber = profile.taxNumber();
    }

    public String save() {
        var command = new ChangeIdentity(name, contact, paper.typed(), taxNumber);
        if (faults.tell(command.faults(LocalDate.now(Formats.ZONE)))) {
            return null;
        }
        desk.changeIdentity(command);
        notices.sayNext("citizen_account_identity.saved");
        return PROFILE;
    }

    /** The same words whether such an account exists or not. */
    public String claim() {
        desk.askCheck(true, words);
        notices.sayNext("citizen_account_profile.asked");
        return PROFILE;
    }

    public boolean isOrganisation() {
        return profile.kind() == AccountKind.ORGANISATION;
    }

    public boolean isPapers() {
        return profile.paper() != null;
    }

    public PaperForm getPaper() {
        return paper;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getTaxNumber() {
        return taxNumber;
    }

    public void setTaxNumber(String taxNumber) {
        this.taxNumber = taxNumber;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
