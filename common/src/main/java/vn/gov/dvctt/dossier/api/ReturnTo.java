package vn.gov.dvctt.dossier.api;

import java.io.Serial;
import java.io.Serializable;
import vn.gov.dvctt.procedure.api.ReturnWay;

/**
 * How an applicant gets the result, and by post where to.
 *
 * @param recipient, phone, address empty unless by post
 */
public record ReturnTo(ReturnWay way, String recipient, String phone, String address) implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    public static ReturnTo by(ReturnWay way) {
        return new ReturnTo(way, "", "", "");
    }

    /** Whom and where says nothing to a log. */
    @Override
    public String toString() {
        return "ReturnTo[" + way + "]";
    }
}
