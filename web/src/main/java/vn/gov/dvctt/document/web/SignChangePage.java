package vn.gov.dvctt.document.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import vn.gov.dvctt.document.api.ChangeSigningDesk;
import vn.gov.dvctt.document.api.ChangeToSign;
import vn.gov.dvctt.shared.web.Notices;

/** What an approver is about to sign in place of an earlier result; also where the browser comes back to when nothing came of it. */
@Named
@RequestScoped
public class SignChangePage {
    @EJB
    private ChangeSigningDesk desk;

    @Inject
    private FacesContext faces;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private ChangeToSign document;

    public void load() {
        var given = parameters.getOrDefault("change", "");
        document = desk.toSign(given.matches("\\d{1,18}") ? Long.parseLong(given) : -1);
        ChangeErrand.WAY
                .of((HttpServletRequest) faces.getExternalContext().getRequest())
                .tell(notices);
    }

    public ChangeToSign getDocument() {
        return document;
    }

    public String getLink() {
        return "/official/document/signing?change=" + document.changeId() + "&revision=" + document.revision();
    }

    public String getDocumentLink() {
        return ResultDownload.OFFICIAL + "?id=" + document.preparedId();
    }

    public String getBack() {
        return document == null ? ChangeErrand.WAY.home() : ChangeErrand.result(document.resultId());
    }
}
