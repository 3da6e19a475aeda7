package vn.gov.dvctt.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.gov.dvctt.shared.Role;

/** Who looks at the page, as far as its frame needs to know. */
@Named
@RequestScoped
public class Viewer {
    /** Session attribute with the name to show; set at sign-in. */
    public static final String NAME = "dvctt.name";

    private static final List<String> WORKING =
            List.of(Role.INTAKE, Role.HANDLER, Role.UNIT_HEAD, Role.APPROVER, Role.CLERK);

    @Inject
    private HttpServletRequest request;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public String getName() {
        var session = request.getSession(false);
        var name = session == null ? null : session.getAttribute(NAME);
        return name == null ? "" : name.toString();
    }

    public boolean isCitizen() {
        return request.isUserInRole(Role.CITIZEN);
    }

    public boolean isOfficial() {
        return request.isUserInRole(Role.OFFICIAL);
    }

    public boolean isOperator() {
        return request.isUserInRole(Role.OPERATOR);
    }

    /** The frame of pages that everybody has for themselves, in the look of one's own work. */
    public String getTemplate() {
        if (isOfficial()) {
            return "/WEB-INF/templates/official.xhtml";
        }
        return isOperator() ? "/WEB-INF/templates/admin.xhtml" : "/WEB-INF/templates/citizen.xhtml";
    }

    /** Whether an official works on dossiers: holds one of the roles that the work list asks for. */
    public boolean isWorking() {
        return WORKING.stream().anyMatch(request::isUserInRole);
    }

    /** Where the person's work is. */
    public String getDesk() {
        if (isOfficial() && !isWorking() && request.isUserInRole(Role.ACCOUNTANT)) {
            return "/official/payment/bills.xhtml";
        }
        if (isOfficial()) {
            return isWorking() || !request.isUserInRole(Role.AGENCY_ADMIN)
                    ? "/official/processing/list.xhtml"
                    : "/official/account/staff.xhtml";
        }
        return isOperator() ? "/admin/routing/exchanges.xhtml" : "/citizen/dossier/list.xhtml";
    }
}
