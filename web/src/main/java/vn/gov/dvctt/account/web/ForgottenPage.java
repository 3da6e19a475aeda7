package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import vn.gov.dvctt.account.api.Registration;

@Named
@RequestScoped
public class ForgottenPage {
    @EJB
    private Registration registration;

    private String email;

    public String send() {
        registration.forgotten(email);
        return "/public/account/sent.xhtml?faces-redirect=true&about=password";
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
