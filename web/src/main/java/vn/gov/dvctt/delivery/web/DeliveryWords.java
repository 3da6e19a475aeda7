package vn.gov.dvctt.delivery.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import vn.gov.dvctt.delivery.api.DeliveryState;
import vn.gov.dvctt.dossier.api.ReturnChoice;
import vn.gov.dvctt.dossier.api.ReturnChoiceDesk;
import vn.gov.dvctt.procedure.api.ReturnWay;
import vn.gov.dvctt.shared.Role;

/** What other pages say about the return of a result. */
@Named
@RequestScoped
public class DeliveryWords {
    @EJB
    private ReturnChoiceDesk choices;

    private final Map<Long, ReturnChoice> known = new HashMap<>();

    public ReturnChoice choice(long dossierId) {
        return known.computeIfAbsent(dossierId, choices::choice);
    }

    /** Whether the viewer returns results. */
    public boolean isReturner() {
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        return outside.isUserInRole(Role.INTAKE) || outside.isUserInRole(Role.CLERK);
    }

    public ReturnWay getPost() {
        return ReturnWay.POST;
    }

    public String tone(DeliveryState state) {
        return switch (state) {
            case READY, ORDERED -> "waiting";
            case ON_ITS_WAY, AT_WINDOW -> "working";
            case CAME_BACK -> "needsYou";
            case RETURNED -> "good";
        };
    }
}
