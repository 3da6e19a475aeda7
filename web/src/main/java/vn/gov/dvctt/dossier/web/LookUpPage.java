package vn.gov.dvctt.dossier.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.gov.dvctt.dossier.api.DossierLookUp;
import vn.gov.dvctt.dossier.api.DossierStanding;
import vn.gov.dvctt.shared.web.Notices;

/** How far a dossier is, for whoever holds its slip: the code may come in the address, the secret is only ever posted. */
@Named
@RequestScoped
public class LookUpPage {
    @EJB
    private DossierLookUp lookUp;

    @Inject
    private Notices notices;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private String code;
    private String secret;
    private DossierStanding standing;

    @PostConstruct
    void fromAddress() {
        code = parameters.get("code");
    }

    public void find() {
        if (!secret.strip().matches("\\d{4}")) {
            notices.fault("f:secret", "public_dossier_lookup.secret.shape");
            return;
        }
        lookUp.standing(code, secret).ifPresentOrElse(this::found, this::unknown);
    }

    private void found(DossierStanding where) {
        standing = where;
    }

    /** Alike for a code that nobody has and a secret that is wrong. */
    private void unknown() {
        notices.fault("f:code", "public_dossier_lookup.unknown");
    }

    public boolean isFound() {
        return standing != null;
    }

    public DossierStanding getStanding() {
        return standing;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }
}
