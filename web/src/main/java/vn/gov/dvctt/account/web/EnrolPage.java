package vn.gov.dvctt.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import vn.gov.dvctt.account.api.FactorProposal;
import vn.gov.dvctt.account.api.SignIn;

/** An official or operator sets up the second factor at the first sign-in; until then nothing else is open to them. */
@Named
@RequestScoped
public class EnrolPage {
    @EJB
    private SignIn door;

    @Inject
    private SecondStep second;

    @Inject
    private FacesContext faces;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private FactorProposal proposal;
    private String entered;
    private String to;

    @PostConstruct
    void fromAddress() {
        to = parameters.get("to");
    }

    public void load() throws IOException {
        second.firstStepFirst(to);
    }

    /** A new secret each time the page is opened; the same one while a code of it is being tried. */
    public FactorProposal getProposal() {
        if (proposal == null) {
            var ticket = second.ticket().orElse("");
            proposal = faces.isPostback() ? door.proposed(ticket) : door.propose(ticket);
        }
        return proposal;
    }

    public void confirm() throws IOException {
        var welcome = second.take(entered, false, to);
        if (welcome.isPresent()) {
            var next = LocalPath.of(to).map(LocalPath::text).orElse(CodePage.start(welcome.get()));
            second.goTo(LocalPath.through("/own/account/codes.xhtml", next));
        }
    }

    public String getEntered() {
        return entered;
    }

    public void setEntered(String entered) {
        this.entered = entered;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
