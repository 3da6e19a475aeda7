package vn.gov.dvctt.partner.client;

import vn.gov.dvctt.routing.message.WireMessage;

/** Sends messages to the portal. */
public interface Replies {
    /**
     * @param messageId   unique for ever; choose it so that a second attempt at the same reply has the same id
     * @param correlation id of the message that is answered; null where none is
     */
    void send(String messageId, String correlation, WireMessage message);
}
