package vn.gov.dvctt.dossier.api;

import java.util.Optional;

/** The public question how far a dossier is; knows no persons. */
public interface DossierLookUp {
    /**
     * @param code dossier code or submission number
     * @return empty for an unknown code and for a wrong secret alike; refuses with {@code dossier.lookUpBusy} after too many wrong ones
     */
    Optional<DossierStanding> standing(String code, String secret);

    /** Median of days from reception to decision of a procedure's last dossiers; empty where they are too few to speak of. */
    Optional<Integer> usualDays(String procedureCode);
}
