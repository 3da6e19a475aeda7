package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.ChangeProfile;
import vn.gov.dvctt.account.api.ProfileDesk;
import vn.gov.dvctt.account.api.ProfileView;
import vn.gov.dvctt.shared.web.Notices;

@Named
@RequestScoped
public class ProfilePage {
    @EJB
    private ProfileDesk desk;

    @Inject
    private FaultNotices faults;

    @Inject
    private Notices notices;

    private ProfileView profile;
    private String name;
    private String contact;
    private String phone;
    private String address;

    /** Before anything else: which fields there are depends on the kind of account. */
    @PostConstruct
    void load() {
        profile = desk.mine();
        name = profile.name();
        contact = profile.contact();
        phone = profile.phone();
        address = profile.address();
    }

    public String save() {
        var command = new ChangeProfile(name, contact, phone, address);
        if (faults.tell(command.faults())) {
            return null;
        }
        desk.change(command);
        notices.sayNext("citizen_account_profile.saved");
        return "/citizen/account/profile.xhtml?faces-redirect=true";
    }

    public ProfileView getProfile() {
        return profile;
    }

    public boolean isOrganisation() {
        return profile.kind() == AccountKind.ORGANISATION;
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
