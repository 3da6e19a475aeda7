package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import vn.gov.dvctt.account.api.Registration;
import vn.gov.dvctt.account.api.RenewPassword;

/** Whoever forgot the password chooses another. */
@Named
@RequestScoped
public class RenewPage extends PasswordByLink {
    @EJB
    private Registration registration;

    @Override
    protected String take(RenewPassword command) {
        registration.renew(command);
        return "public_account_renew.done";
    }
}
