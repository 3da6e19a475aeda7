package vn.gov.dvctt.partner.client;

import java.io.IOException;

/** What a system does with a message. */
public interface Handler {
    /**
     * Replies become one with the receipt: both happen or neither.
     *
     * @throws IOException or any other exception: nothing happened, the message comes again
     */
    void on(Received received, Replies replies) throws IOException;
}
