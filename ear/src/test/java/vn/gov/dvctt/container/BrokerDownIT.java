package vn.gov.dvctt.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.jms.JMSException;
import jakarta.jms.TextMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.dvctt.routing.api.ExchangeDesk;
import vn.gov.dvctt.routing.api.SystemState;
import vn.gov.dvctt.routing.message.MessageType;
import vn.gov.dvctt.routing.message.Wire;

/** The broker is gone: people notice nothing, the operator sees it, and what waited goes out when it is back. */
@ExtendWith(ArquillianExtension.class)
class BrokerDownIT {
    private static final int DOSSIERS = 3;

    @Deployment
    static WebArchive tests() {
        return TestWar.of(BrokerDownIT.class);
    }

    @Test
    void submissionsAndReceptionsGoOnAndTheirMessagesWait() throws Exception {
        List<String> codes;
        Broker.shut();
        try {
            assertThrows(JMSException.class, () -> SystemLine.of(Filing.UNIT));
            codes = receive();
            for (var code : codes) {
                assertEquals("IN_PROCESS", Filing.status(code));
                assertEquals("PENDING", state(code));
            }
            Await.equal(true, () -> system().heldUntil() != null);
            assertNotNull(system().failure());
        } finally {
            Broker.open();
        }
        for (var code : codes) {
            Await.equal("SENT", () -> state(code));
        }
        bothWaysAreOpen(codes.get(0));
        assertEquals(0, system().pending());
    }

    private static List<String> receive() throws Exception {
        var codes = new ArrayList<String>();
        for (int each = 0; each < DOSSIERS; each++) {
            codes.add(Filing.received());
        }
        return codes;
    }

    private static void bothWaysAreOpen(String code) throws Exception {
        var id = UUID.randomUUID().toString();
        try (var line = SystemLine.of(Filing.UNIT)) {
            var dispatch = (TextMessage) line.receive(Filing.UNIT, code, 10_000);
            assertEquals(MessageType.DOSSIER_RECEIVED.wireName(), dispatch.getStringProperty(Wire.MESSAGE_TYPE));
            line.send(Filing.UNIT, id, MessageType.STATUS_REPORTED.wireName(), SystemLine.text(Letters.status(code)));
        }
        Await.equal(
                List.of("RECORDED"),
                () -> Database.all("select state from exchange where direction = 'IN' and message_id = ?", id));
    }

    private static String state(String code) {
        return Database.one("select state from exchange where direction = 'OUT' and dossier_code = ?", code);
    }

    private static SystemState system() {
        try {
            return Actor.operator().call(() -> Desks.of(ExchangeDesk.class).systems()).stream()
                    .filter(state -> state.system().equals(Filing.UNIT))
                    .findFirst()
                    .orElseThrow();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
