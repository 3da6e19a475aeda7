package vn.gov.dvctt.dossier.api;

import java.io.Serializable;
import vn.gov.dvctt.document.api.SigningWay;

/**
 * A signature of a draft on its way; kept in the session of the browser that went.
 *
 * @param procedureCode of the draft, to find back
 * @param component     which the paper answers
 * @param paperId       that will be replaced by the signed one; 0: the declaration
 * @param declared      fingerprint of the answers that are signed; empty where it is no declaration
 */
public record SigningTour(
        long dossierId, String procedureCode, int component, long paperId, String declared, SigningWay way)
        implements Serializable {
    public SigningTour with(SigningWay next) {
        return new SigningTour(dossierId, procedureCode, component, paperId, declared, next);
    }

    @Override
    public String toString() {
        return "SigningTour[" + dossierId + "]";
    }
}
