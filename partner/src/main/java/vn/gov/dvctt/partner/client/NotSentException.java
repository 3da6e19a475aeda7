package vn.gov.dvctt.partner.client;

import java.io.Serial;

/** The broker did not take a message, or did not say so; sending it again under the same id does no harm. */
public class NotSentException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public NotSentException(Throwable cause) {
        super(cause);
    }
}
