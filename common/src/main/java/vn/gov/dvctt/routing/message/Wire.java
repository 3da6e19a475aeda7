package vn.gov.dvctt.routing.message;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/**
 * How messages look on the wire: JSON text in UTF-8, and beside it these properties of the JMS message. The JMS correlation id is the id of the message
 * that is answered; messages of one dossier share a group and are delivered in order.
 */
public final class Wire {
    /** Id of the message, unique for ever; a message with the same id from the same sender is the same message. */
    public static final String MESSAGE_ID = "messageId";

    /** Name and version, such as {@code dossier.received.v1}. */
    public static final String MESSAGE_TYPE = "messageType";

    /** Of JMS: the dossier code. */
    public static final String GROUP = "JMSXGroupID";

    /** Of the broker: a second message with the same value is dropped. */
    public static final String DUPLICATE_ID = "_AMQ_DUPL_ID";

    // thread-safe, and dear to build
    private static final Jsonb JSON = JsonbBuilder.create();

    private Wire() {}

    public static String write(WireMessage message) {
        return JSON.toJson(message);
    }

    /**
     * Reads a body; unknown fields are ignored.
     *
     * @throws jakarta.json.bind.JsonbException where it is not JSON, or not such a message
     */
    public static WireMessage read(MessageType type, String body) {
        return JSON.fromJson(body, type.record());
    }
}
