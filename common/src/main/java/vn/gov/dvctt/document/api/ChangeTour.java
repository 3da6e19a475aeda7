package vn.gov.dvctt.document.api;

import java.io.Serializable;

/**
 * An approver's signature on what takes a result's place, on its way; kept in the session of the browser that went.
 *
 * @param revision   of the change as it was seen: what changes meanwhile is not signed
 * @param resultId   of the earlier result
 * @param preparedId of what is signed
 * @param number     of what is signed
 */
public record ChangeTour(long changeId, int revision, long resultId, long preparedId, String number, SigningWay way)
        implements Serializable {
    public ChangeTour with(SigningWay next) {
        return new ChangeTour(changeId, revision, resultId, preparedId, number, next);
    }

    @Override
    public String toString() {
        return "ChangeTour[" + changeId + "]";
    }
}
