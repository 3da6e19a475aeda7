package vn.gov.dvctt.notification;

import java.io.Serial;

/** The message centre will never take this message, such as for a number that does not exist. */
class TextRefused extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    TextRefused(String why) {
        super(why);
    }
}
