package vn.gov.dvctt.routing;

import java.io.Serial;

/** The broker did not take a batch, or did not say so. */
class UndeliveredException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    UndeliveredException(String message, Throwable cause) {
        super(message, cause);
    }
}
