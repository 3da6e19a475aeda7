package vn.gov.dvctt.routing;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import vn.gov.dvctt.routing.message.Wire;

/** From a JMS message to an arrival; only text is ever opened. */
final class Arrivals {
    /** An external broker writes there whom it authenticated. The server's own writes nothing: there the queue alone proves who speaks. */
    private static final String VALIDATED_USER = "JMSXUserID";

    private static final int LONGEST_ID = 80;
    private static final int LONGEST_TYPE = 60;

    private Arrivals() {}

    static Arrival of(String system, Message message) throws JMSException {
        var given = message.getStringProperty(Wire.MESSAGE_ID);
        return new Arrival(
                system,
                cut(given == null || given.isBlank() ? message.getJMSMessageID() : given, LONGEST_ID),
                cut(message.getStringProperty(Wire.MESSAGE_TYPE), LONGEST_TYPE),
                cut(message.getJMSCorrelationID(), LONGEST_ID),
                message instanceof TextMessage text ? text.getText() : null,
                message.getStringProperty(VALIDATED_USER));
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
