package vn.gov.dvctt.partner.client;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import vn.gov.dvctt.routing.message.MessageType;
import vn.gov.dvctt.routing.message.Wire;
import vn.gov.dvctt.routing.message.WireMessage;

/** Between JMS and the records of the contract. */
final class Messages {
    private Messages() {}

    static TextMessage of(Session session, String id, String correlation, WireMessage message) throws JMSException {
        var text = session.createTextMessage(Wire.write(message));
        text.setStringProperty(Wire.MESSAGE_ID, id);
        text.setStringProperty(Wire.MESSAGE_TYPE, MessageType.of(message).wireName());
        text.setStringProperty(Wire.GROUP, message.dossierCode());
        text.setJMSCorrelationID(correlation);
        return text;
    }

    /** An unknown version is refused: it goes back, and after the broker's attempts the portal's operator sees it. */
    static Received read(Message message) throws JMSException {
        var name = message.getStringProperty(Wire.MESSAGE_TYPE);
        var type = MessageType.named(name)
                .filter(MessageType::toSystem)
                .orElseThrow(() -> new IllegalArgumentException("unknown message type " + name));
        return new Received(
                message.getStringProperty(Wire.MESSAGE_ID), Wire.read(type, ((TextMessage) message).getText()));
    }
}
