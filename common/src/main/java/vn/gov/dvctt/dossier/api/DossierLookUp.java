package vn.gov.dvctt.dossier.api;

import java.util.Optional;

/** The public question how far a dossier is; knows no persons. */
public interface DossierLookUp {
    /**
     * @param code dossier code or submission number
     * @return empty for an unknown code and for a wrong secret alike; refuses with {@code dossier.lookUpBusy} and the minutes to wait after too many
     *     wrong ones for this code or from the caller's address
     */
    Optional<DossierStanding> standing(String code, String secret);

    /** Median of days from reception to decision of a procedure's last dossiers; empty where they are too few to speak of. */
    Optional<Integer> usualDays(String procedureCode);
}
