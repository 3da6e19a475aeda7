package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.gov.dvctt.account.api.Registration;
import vn.gov.dvctt.shared.web.Notices;

/** Six digits from a message confirm a new account, or take up again one that was suspended. */
@Named
@RequestScoped
public class ProvePage {
    private static final String SIGN_IN = "/public/account/signin.xhtml?faces-redirect=true";

    @EJB
    private Registration registration;

    @Inject
    private Notices notices;

    @Inject
    private FacesContext faces;

    private String signInName;
    private String code;

    @PostConstruct
    void fromRegistration() {
        signInName = (String) faces.getExternalContext().getFlash().getOrDefault(RegisterPage.SIGN_IN_NAME, "");
    }

    public String confirm() {
        registration.confirmByCode(signInName, code);
        notices.sayNext("public_account_confirm.done");
        return SIGN_IN;
    }

    public String again() {
        registration.resend(signInName);
        notices.say("public_account_prove.sent");
        return null;
    }

    public String ask() {
        registration.askToResume(signInName);
        notices.say("public_account_prove.sent");
        return null;
    }

    public String resume() {
        registration.resume(signInName, code);
        notices.sayNext("public_account_resume.done");
        return SIGN_IN;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
