package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.gov.dvctt.account.api.InvitationView;
import vn.gov.dvctt.account.api.MembershipDesk;
import vn.gov.dvctt.shared.web.Notices;

/** The link of the mail shows what is offered; a button accepts. */
@Named
@RequestScoped
public class InvitationPage {
    private static final String NEXT = "/citizen/account/members.xhtml?faces-redirect=true";

    @EJB
    private MembershipDesk desk;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private String token;
    private InvitationView invitation;

    public void load() {
        token = parameters.get("token");
        invitation = desk.invitation(token);
    }

    public String accept() {
        desk.accept(token);
        notices.sayNext("citizen_account_invitation.accepted");
        return NEXT;
    }

    public String decline() {
        desk.decline(token);
        notices.sayNext("citizen_account_invitation.declined");
        return NEXT;
    }

    public InvitationView getInvitation() {
        return invitation;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
