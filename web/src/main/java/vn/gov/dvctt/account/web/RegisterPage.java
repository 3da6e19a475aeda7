package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import vn.gov.dvctt.account.api.AccountChannel;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.RegisterAccount;
import vn.gov.dvctt.account.api.Registration;
import vn.gov.dvctt.shared.web.Formats;
import vn.gov.dvctt.shared.web.Notices;

/** Opens an account; the answer is the same whether the address, the phone or the papers are new or known. */
@Named
@RequestScoped
public class RegisterPage {
    /** Flash entry with what the person signs in with, for the page that comes next. */
    static final String SIGN_IN_NAME = "signInName";

    @EJB
    private Registration registration;

    @Inject
    private FaultNotices faults;

    @Inject
    private Notices notices;

    @Inject
    private FacesContext faces;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private final PaperForm paper = new PaperForm();
    private String kind;
    private String channel = AccountChannel.EMAIL.name();
    private String name;
    private String contact;
    private String position;
    private String email;
    private String phone;
    private String taxNumber;
    private String businessNumber;
    private String address;
    private String password;
    private String passwordAgain;

    /** Before anything else: of fields that are not shown nothing is taken, and which are shown depends on the kind. */
    @PostConstruct
    void fromAddress() {
        kind = parameters.getOrDefault("kind", parameters.get("f:kind"));
    }

    public String register() {
        var command = command();
        var wrong = faults.tell(command.faults(LocalDate.now(Formats.ZONE)));
        if (!password.equals(passwordAgain)) {
            notices.fault("f:passwordAgain", "account_fault.passwordAgain");
            return null;
        }
        if (wrong || faults.tellIfKnown("password", password)) {
            return null;
        }
        var flash = faces.getExternalContext().getFlash();
        flash.put(SIGN_IN_NAME, registration.register(command));
        return switch (command.channel()) {
            case EMAIL -> "/public/account/sent.xhtml?faces-redirect=true";
            case SMS -> "/public/account/prove.xhtml?faces-redirect=true";
            case SCREEN -> "/public/account/given.xhtml?faces-redirect=true";
        };
    }

    private RegisterAccount command() {
        return new RegisterAccount(
                isOrganisation() ? AccountKind.ORGANISATION : AccountKind.INDIVIDUAL,
                AccountChannel.valueOf(channel),
                name,
                contact,
                position,
                email,
                phone,
                paper.typed(),
                taxNumber,
                businessNumber,
                address,
                password);
    }

    public boolean isOrganisation() {
        return "organisation".equals(kind);
    }

    public PaperForm getPaper() {
        return paper;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
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

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
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

    public String getTaxNumber() {
        return taxNumber;
    }

    public void setTaxNumber(String taxNumber) {
        this.taxNumber = taxNumber;
    }

    public String getBusinessNumber() {
        return businessNumber;
    }

    public void setBusinessNumber(String businessNumber) {
        this.businessNumber = businessNumber;
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
