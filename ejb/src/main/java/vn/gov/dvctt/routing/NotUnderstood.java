package vn.gov.dvctt.routing;

import jakarta.ejb.ApplicationException;
import java.io.Serial;
import vn.gov.dvctt.routing.api.DeadReason;

/** A message cannot be acted upon, now or later; rolls back what it had begun. */
@ApplicationException(rollback = true)
class NotUnderstood extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final DeadReason reason;
    private final String detail;
    private final String dossierCode;

    NotUnderstood(DeadReason reason, String detail) {
        this(reason, detail, null);
    }

    /** Of a message that names a dossier; whether rightly is another question. */
    NotUnderstood(DeadReason reason, String detail, String dossierCode) {
        super(reason + " " + detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
        this.dossierCode = dossierCode;
    }

    DeadReason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }

    String dossierCode() {
        return dossierCode;
    }
}
