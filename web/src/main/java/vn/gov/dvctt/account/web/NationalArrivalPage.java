package vn.gov.dvctt.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.gov.dvctt.account.api.NationalArrival;
import vn.gov.dvctt.account.api.NationalSignIn;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.web.Notices;

/** Where the national provider sends the browser back to: in, if the identity opens an account; otherwise what can be done. */
@Named
@RequestScoped
public class NationalArrivalPage {
    private static final String THIS = "/public/account/national.xhtml";

    @EJB
    private NationalSignIn door;

    @Inject
    private SecurityContext security;

    @Inject
    private FacesContext faces;

    @Inject
    private Notices notices;

    private Optional<NationalArrival> arrival;

    public void load() throws IOException, ServletException {
        var request = request();
        var query = request.getQueryString();
        if (query != null && request.getParameter("state") != null) {
            arrive(request, query);
            return;
        }
        if (request.getParameter("away") != null) {
            notices.fault("refusal.national.away");
        }
    }

    private void arrive(HttpServletRequest request, String query) throws IOException, ServletException {
        var way = new NationalWay(request);
        var departure = way.returns();
        if (departure.isEmpty()) {
            notices.fault("refusal.national.failed");
            return;
        }
        try {
            way.arrived(door.arrive(departure.get(), query));
        } catch (Refusal refused) {
            notices.fault("refusal." + refused.key());
            return;
        }
        goOn(request, way);
    }

    private void goOn(HttpServletRequest request, NationalWay way) throws IOException, ServletException {
        if (request.getUserPrincipal() != null) {
            // on the way to link: nobody else is signed in by it
            redirect("/citizen/account/national.xhtml");
            return;
        }
        var parameters = AuthenticationParameters.withParams()
                .newAuthentication(true)
                .credential(new NationalCredential(way.token()));
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        var status = security.authenticate(request, response, parameters);
        var outcome = AccountStore.outcome(request);
        if (status == AuthenticationStatus.SUCCESS) {
            way.over();
            var roles = outcome.standing().orElseThrow().roles();
            redirect(LocalPath.of(way.to()).map(LocalPath::text).orElse(Start.of(roles)));
            return;
        }
        switch (outcome.verdict()) {
            case CODE -> redirect(LocalPath.through("/public/account/code.xhtml", way.to()));
            case ENROL -> redirect(LocalPath.through("/public/account/enrol.xhtml", way.to()));
            // the address loses its code: whoever reads it later learns nothing
            default -> redirect(THIS);
        }
    }

    private void redirect(String path) throws IOException {
        faces.getExternalContext().redirect(path);
        faces.responseComplete();
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    public boolean isOffered() {
        return door.isOffered();
    }

    /** Who came back and is not linked; null: nobody. */
    public NationalArrival getArrival() {
        if (arrival == null) {
            arrival = door.arrival(new NationalWay(request()).token());
        }
        return arrival.orElse(null);
    }

    /** A linked account that may not come in at present. */
    public boolean isLinked() {
        return getArrival() != null && getArrival().linked();
    }
}
