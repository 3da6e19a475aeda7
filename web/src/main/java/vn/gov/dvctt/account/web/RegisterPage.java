package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.RegisterAccount;
import vn.gov.dvctt.account.api.Registration;
import vn.gov.dvctt.shared.web.Notices;

@Named
@RequestScoped
public class RegisterPage {
    @EJB
    private Registration registration;

    @Inject
    private FaultNotices faults;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private String kind;
    private String name;
    private String contact;
    private String email;
    private String phone;
    private String identityNumber;
    private String taxNumber;
    private String address;
    private String password;
    private String passwordAgain;

    @PostConstruct
    void fromAddress() {
        kind = parameters.get("kind");
    }

    /** The same answer whether the address is new or known: what there is to say goes there by mail. */
    public String register() {
        var command = new RegisterAccount(
                isOrganisation() ? AccountKind.ORGANISATION : AccountKind.INDIVIDUAL,
                name,
                contact,
                email,
                phone,
                identityNumber,
                taxNumber,
                address,
                password);
        var wrong = faults.tell(command.faults());
        if (!password.equals(passwordAgain)) {
            notices.fault("f:passwordAgain", "account_fault.passwordAgain");
            return null;
        }
        if (wrong || faults.tellIfKnown("password", password)) {
            return null;
        }
        registration.register(command);
        return "/public/account/sent.xhtml?faces-redirect=true";
    }

    public boolean isOrganisation() {
        return "organisation".equals(kind);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
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

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getIdentityNumber() {
        return identityNumber;
    }

    public void setIdentityNumber(String identityNumber) {
        this.identityNumber = identityNumber;
    }

    public String getTaxNumber() {
        return taxNumber;
    }

    public void setTaxNumber(String taxNumber) {
        this.taxNumber = taxNumber;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getPasswordAgain() {
        return passwordAgain;
    }

    public void setPasswordAgain(String passwordAgain) {
        this.passwordAgain = passwordAgain;
    }
}
