package vn.gov.dvctt.document.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.dvctt.document.api.OwnResult;
import vn.gov.dvctt.document.api.OwnResults;
import vn.gov.dvctt.document.api.ResultStatus;

/** The results of a dossier on its holder's page. */
@Named
@RequestScoped
public class OwnResultsPage {
    @EJB
    private OwnResults desk;

    private final Map<String, List<OwnResult>> asked = new HashMap<>();

    public List<OwnResult> of(String submissionNumber) {
        return asked.computeIfAbsent(submissionNumber, desk::results);
    }

    public String tone(OwnResult result) {
        return result.status() == ResultStatus.IN_FORCE ? "good" : "bad";
    }
}
