package vn.gov.dvctt.processing.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import vn.gov.dvctt.processing.api.ResultSigningDesk;
import vn.gov.dvctt.processing.api.ResultToSign;
import vn.gov.dvctt.shared.web.Notices;

/** What an approver is about to sign, before the browser goes to the service; also where it comes back to when nothing came of it. */
@Named
@RequestScoped
public class SignResultPage {
    @EJB
    private ResultSigningDesk desk;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private ResultToSign document;

    public void load() {
        var given = parameters.getOrDefault("id", "");
        document = desk.toSign(given.matches("\\d{1,18}") ? Long.parseLong(given) : -1);
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        SigningErrand.WAY.of(request).tell(notices);
    }

    public ResultToSign getDocument() {
        return document;
    }

    public String getLink() {
        return "/official/processing/signing?id=" + document.dossierId() + "&revision=" + document.revision();
    }

    public String getDocumentLink() {
        return "/official/document/result?id=" + document.result();
    }

    public String getBack() {
        return document == null ? "/official/processing/list.xhtml" : SigningErrand.dossier(document.dossierId());
    }
}
