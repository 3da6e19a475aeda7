package vn.gov.dvctt.processing.api;

import java.io.Serializable;
import vn.gov.dvctt.document.api.SigningWay;

/**
 * An approver's signature on its way; kept in the session of the browser that went.
 *
 * @param revision of the task as it was seen: what changes meanwhile is not signed
 * @param number   of the document
 */
public record ResultTour(long dossierId, int revision, long result, String number, SigningWay way)
        implements Serializable {
    public ResultTour with(SigningWay next) {
        return new ResultTour(dossierId, revision, result, number, next);
    }

    @Override
    public String toString() {
        return "ResultTour[" + dossierId + "]";
    }
}
