package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.ChangeMatter;
import vn.gov.dvctt.account.api.ChangeProfile;
import vn.gov.dvctt.account.api.ChangeRow;
import vn.gov.dvctt.account.api.ProfileDesk;
import vn.gov.dvctt.account.api.ProfileView;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Notices;

/** One's own account: what is known, what may be changed at once, what changed. */
@Named
@RequestScoped
public class ProfilePage {
    private static final String SELF = "/citizen/account/profile.xhtml?faces-redirect=true";

    @EJB
    private ProfileDesk desk;

    @Inject
    private FaultNotices faults;

    @Inject
    private Notices notices;

    private ProfileView profile;
    private List<ChangeRow> history;
    private String phone;
    private String address;

    /** Before anything else: which fields there are depends on the kind of account. */
    @PostConstruct
    void load() {
        profile = desk.mine();
        phone = profile.phone();
        address = profile.address();
    }

    public String save() {
        var command = new ChangeProfile(phone, address);
        if (faults.tell(command.faults())) {
            return null;
        }
        desk.change(command);
        notices.sayNext("citizen_account_profile.saved");
        return SELF;
    }

    public String askCheck() {
        desk.askCheck(false, "");
        notices.sayNext("citizen_account_profile.asked");
        return SELF;
    }

    public ProfileView getProfile() {
        return profile;
    }

    public List<ChangeRow> getHistory() {
        if (history == null) {
            history = desk.history();
        }
        return history;
    }

    /** Levels and states in words, all else as it was kept. */
    public String value(ChangeMatter matter, String kept) {
        return switch (matter) {
            case LEVEL -> Formats.text("VerificationLevel." + kept);
            case STATE -> Formats.text("AccountState." + kept);
            default -> kept;
        };
    }

    public boolean isOrganisation() {
        return profile.kind() == AccountKind.ORGANISATION;
    }

    /** Whether one signs in with the phone, which then is changed by proving another. */
    public boolean isPhoneFixed() {
        return profile.signInName().startsWith("+");
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
