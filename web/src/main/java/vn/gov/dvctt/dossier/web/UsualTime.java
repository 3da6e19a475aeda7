package vn.gov.dvctt.dossier.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.gov.dvctt.dossier.api.DossierLookUp;

/** How long the last dossiers of a procedure took, for the page of the procedure. */
@Named
@RequestScoped
public class UsualTime {
    @EJB
    private DossierLookUp lookUp;

    private final Map<String, Optional<Integer>> asked = new HashMap<>();

    /** Days; null where too few were decided. */
    public Integer of(String procedureCode) {
        return asked.computeIfAbsent(procedureCode, lookUp::usualDays).orElse(null);
    }
}
