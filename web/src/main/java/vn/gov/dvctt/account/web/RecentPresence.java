package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import vn.gov.dvctt.account.api.SecurityDesk;

/**
 * For pages whose act asks for recent presence: {@code <f:viewAction action="#{recentPresence.ask}"/>} leads to the page that asks for password or code before
 * anything is typed, and back. The desk refuses all the same ({@link vn.gov.dvctt.account.api.Presence}).
 */
@Named
@RequestScoped
public class RecentPresence {
    @EJB
    private SecurityDesk desk;

    @Inject
    private FacesContext faces;

    public void ask() throws IOException {
        if (desk.isRecent()) {
            return;
        }
        var request = (HttpServletRequest) faces.getExternalContext().getRequest();
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        faces.getExternalContext()
                .redirect(LocalPath.through("/own/account/again.xhtml", request.getRequestURI() + query));
        faces.responseComplete();
    }
}
