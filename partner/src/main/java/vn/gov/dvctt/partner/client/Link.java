package vn.gov.dvctt.partner.client;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/** The way to the broker with our name and password. */
class Link {
    private final Address address;
    private final ActiveMQConnectionFactory factory;

    Link(Address address) {
        this.address = address;
        // connecting anew is ours: one way for a first and a tenth time
        this.factory = new ActiveMQConnectionFactory(address.broker() + "?reconnectAttempts=0&callTimeout=10000");
    }

    Connection connect() throws JMSException {
        return factory.createConnection(address.system(), address.password());
    }

    String system() {
        return address.system();
    }

    /** From the portal to us. */
    String incoming() {
        return "dvctt.out." + address.system();
    }

    /** From us to the portal. */
    String outgoing() {
        return "dvctt.in." + address.system();
    }
}
