package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Ten recovery codes, shown until their owner says that they are kept, and never again. */
@Named
@RequestScoped
public class CodesPage {
    private static final String SECURITY = "/own/account/security.xhtml";

    @Inject
    private FacesContext faces;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private String to;

    @PostConstruct
    void fromAddress() {
        to = parameters.get("to");
    }

    private SessionPerson person() {
        return new SessionPerson((HttpServletRequest) faces.getExternalContext().getRequest());
    }

    public List<String> getCodes() {
        return person().codesToShow();
    }

    public void kept() throws IOException {
        person().codesWereSeen();
        faces.getExternalContext()
                .redirect(LocalPath.of(to).map(LocalPath::text).orElse(SECURITY));
        faces.responseComplete();
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
