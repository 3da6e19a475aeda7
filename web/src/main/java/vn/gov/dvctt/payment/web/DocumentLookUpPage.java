package vn.gov.dvctt.payment.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.gov.dvctt.payment.api.DocumentRow;
import vn.gov.dvctt.payment.api.FeeDocuments;

/** A receipt or invoice by the code printed on it. */
@Named
@RequestScoped
public class DocumentLookUpPage {
    @EJB
    private FeeDocuments documents;

    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private DocumentRow found;

    public void load() {
        found = getCode().isBlank() ? null : documents.find(getCode()).orElse(null);
    }

    public String getCode() {
        return parameters.getOrDefault("code", "").strip();
    }

    public DocumentRow getFound() {
        return found;
    }

    public boolean isMissing() {
        return !getCode().isBlank() && found == null;
    }
}
