package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import vn.gov.dvctt.account.api.Invitation;
import vn.gov.dvctt.account.api.RenewPassword;

/** A new official or operator chooses a password, led here by the mail. */
@Named
@RequestScoped
public class JoinPage extends PasswordByLink {
    @EJB
    private Invitation invitation;

    @Override
    protected String take(RenewPassword command) {
        invitation.accept(command);
        return "public_account_join.done";
    }
}
