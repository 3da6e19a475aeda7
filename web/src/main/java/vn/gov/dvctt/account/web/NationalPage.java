package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.gov.dvctt.account.api.ConnectNational;
import vn.gov.dvctt.account.api.NationalArrival;
import vn.gov.dvctt.account.api.NationalDesk;
import vn.gov.dvctt.account.api.NationalLinkView;
import vn.gov.dvctt.account.api.NationalSignIn;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Notices;

/** The national identity of one's account: linked, or to be linked now. */
@Named
@RequestScoped
public class NationalPage {
    private static final String THIS = "/citizen/account/national.xhtml?faces-redirect=true";

    @EJB
    private NationalDesk desk;

    @EJB
    private NationalSignIn door;

    @Inject
    private FacesContext faces;

    @Inject
    private Notices notices;

    private String password;

    public boolean isOffered() {
        return door.isOffered();
    }

    /** Null where there is none. */
    public NationalLinkView getLink() {
        return desk.link().orElse(null);
    }

    /** Who came back from the provider, to be linked; null: nobody. */
    public NationalArrival getArrival() {
        return door.arrival(way().token()).orElse(null);
    }

    public String connect() {
        try {
            desk.connect(new ConnectNational(way().token(), password));
        } catch (Refusal refused) {
            return refused("f:password", refused);
        }
        way().over();
        notices.sayNext("citizen_account_national.connected");
        return THIS;
    }

    public String disconnect() {
        try {
            desk.disconnect(password);
        } catch (Refusal refused) {
            return refused("g:password", refused);
        }
        notices.sayNext("citizen_account_national.disconnected");
        return THIS;
    }

    private String refused(String field, Refusal refused) {
        var atPassword = "national.password".equals(refused.key());
        notices.fault(atPassword ? field : null, "refusal." + refused.key());
        return null;
    }

    private NationalWay way() {
        return new NationalWay((HttpServletRequest) faces.getExternalContext().getRequest());
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
