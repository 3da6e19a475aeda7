package vn.gov.dvctt.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.jms.JMSException;
import jakarta.jms.JMSSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.codec.digest.Crypt;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.dvctt.dossier.api.ProgressOutcome;
import vn.gov.dvctt.routing.api.DeadReason;
import vn.gov.dvctt.routing.api.ExchangeDesk;
import vn.gov.dvctt.routing.api.ExchangeRow;
import vn.gov.dvctt.routing.api.MendExchange;
import vn.gov.dvctt.routing.message.MessageType;
import vn.gov.dvctt.routing.message.Wire;

/** What systems send over the real broker: each message ends where the house says, and a bad one holds nobody else's. */
@ExtendWith(ArquillianExtension.class)
class InboxIT {
    private static final String DD = Filing.UNIT;
    private static final String KTTV = "KTTV";
    private static final String STATUS = MessageType.STATUS_REPORTED.wireName();
    private static final String RESULT = MessageType.RESULT_DECIDED.wireName();
    private static final String NOBODYS = "000.00.20.G10-170712-9999";

    @Deployment
    static WebArchive tests() {
        return TestWar.of(InboxIT.class);
    }

    @Test
    void whatCannotBeUnderstoodIsADeadLetterWithItsReason() throws Exception {
        var code = Filing.received();
        var sent = new LinkedHashMap<String, DeadReason>();
        try (var line = SystemLine.of(DD)) {
            sent.put(send(line, "status.reported.v9", SystemLine.text(Letters.status(code))), DeadReason.UNKNOWN_TYPE);
            sent.put(send(line, STATUS, SystemLine.text("{\"dossierCode\":")), DeadReason.NOT_JSON);
            sent.put(send(line, STATUS, session -> session.createBytesMessage()), DeadReason.NOT_TEXT);
            sent.put(send(line, STATUS, session -> session.createObjectMessage("x")), DeadReason.NOT_TEXT);
            sent.put(send(line, STATUS, SystemLine.text("{\"text\":\"của ai?\"}")), DeadReason.BREAKS_SCHEMA);
            sent.put(send(line, STATUS, SystemLine.text(Letters.status(NOBODYS))), DeadReason.UNKNOWN_DOSSIER);
            sent.put(send(line, RESULT, SystemLine.text(Letters.approval(code))), DeadReason.UNKNOWN_FILE);
        }
        for (var letter : sent.entrySet()) {
            Await.equal("DEAD|" + letter.getValue(), () -> standing(DD, letter.getKey()));
            assertEquals(letter.getValue(), onTheDesk(letter.getKey()).reason());
        }
        theRestGoesOn(code);
    }

    @Test
    void aSystemCannotSpeakOfADossierThatWasNotRoutedToIt() throws Exception {
        var code = Filing.received();
        String id;
        try (var line = SystemLine.of(KTTV)) {
            id = id();
            line.send(KTTV, id, RESULT, SystemLine.text(Letters.refusal(code)));
        }
        Await.equal("DEAD|FOREIGN_DOSSIER", () -> standing(KTTV, id));
        assertEquals(code, onTheDesk(id).dossierCode());
        assertEquals("IN_PROCESS", Filing.status(code));
        theRestGoesOn(code);
    }

    /** Whatever role a mistaken row may claim: the broker gives the one that belongs to the name. */
    @Test
    void whoSpeaksInAnothersNameIsNotHeard() throws Exception {
        var code = Filing.received();
        Database.change("delete from broker_user where name = 'EVE'");
        // a salt of its own: one that begins with r would be misread by the server's realm, see BrokerUser
        Database.change(
                "insert into broker_user (name, hash) values ('EVE', ?)", Crypt.crypt("eavesdrop", "$6$evesdrops"));
        try (var eve = SystemLine.of("EVE", "eavesdrop")) {
            assertThrows(JMSException.class, () -> eve.send(DD, id(), RESULT, SystemLine.text(Letters.refusal(code))));
        }
        var id = id();
        var claims = Map.of(Wire.MESSAGE_ID, id, Wire.MESSAGE_TYPE, RESULT, "_AMQ_VALIDATED_USER", "EVE");
        try (var line = SystemLine.of(DD)) {
            line.send(DD, claims, SystemLine.text(Letters.refusal(code)));
        }
        Await.equal("DEAD|FORGED_SENDER", () -> standing(DD, id));
        assertEquals("IN_PROCESS", Filing.status(code));
    }

    @Test
    void theBrokerOpensOnlyOnesOwnQueuesToOnesOwnName() throws Exception {
        var code = Filing.received();
        assertThrows(JMSSecurityException.class, () -> SystemLine.of(DD, "not the password"));
        assertThrows(JMSSecurityException.class, () -> SystemLine.of(null, null));
        assertThrows(
                JMSSecurityException.class,
                () -> SystemLine.of("tiepnhan.dd@dvctt.example", "Bench-only-Password-2026"));
        try (var line = SystemLine.of(KTTV)) {
            assertThrows(JMSException.class, () -> line.send(DD, id(), RESULT, SystemLine.text(Letters.refusal(code))));
            assertThrows(JMSSecurityException.class, () -> line.receive(DD, code, 100));
        }
        assertEquals("IN_PROCESS", Filing.status(code));
    }

    @Test
    void aRepeatedMessageHasOneEffect() throws Exception {
        var code = Filing.received();
        var id = id();
        try (var line = SystemLine.of(DD)) {
            for (int time = 0; time < 5; time++) {
                line.send(DD, id, STATUS, SystemLine.text(Letters.status(code)));
            }
        }
        Await.equal(
                "4", () -> Database.one("select coalesce(max(repeats), -1) from exchange where message_id = ?", id));
        assertEquals("RECORDED|null", standing(DD, id));
        assertEquals(1, lines(code, Letters.PROGRESS));
    }

    @Test
    void aResultAfterTheResultIsOutOfStep() throws Exception {
        var code = Filing.received();
        var first = id();
        var second = id();
        try (var line = SystemLine.of(DD)) {
            line.send(DD, first, RESULT, SystemLine.text(Letters.refusal(code)));
            Await.equal("RECORDED|null", () -> standing(DD, first));
            line.send(DD, second, RESULT, SystemLine.text(Letters.refusal(code)));
            Await.equal("OUT_OF_STEP|null", () -> standing(DD, second));
        }
        assertEquals("REFUSED", Filing.status(code));
        assertEquals(
                1,
                Database.number(
                        "select count(*) from dossier_step s join dossier d on d.id = s.dossier_id where d.dossier_code = ? and s.status = 'REFUSED'",
                        code));
    }

    @Test
    void theOperatorMendsADeadLetterAndHasItDone() throws Exception {
        var code = Filing.received();
        String id;
        try (var line = SystemLine.of(DD)) {
            id = send(line, "status.reported.v9", SystemLine.text(Letters.status(code)));
        }
        Await.equal("DEAD|UNKNOWN_TYPE", () -> standing(DD, id));
        var desk = Desks.of(ExchangeDesk.class);
        long exchange = onTheDesk(id).id();
        var outcome = Actor.operator().call(() -> {
            desk.mend(new MendExchange(exchange, STATUS, Letters.status(code)));
            return desk.replay(exchange);
        });
        assertEquals(ProgressOutcome.RECORDED, outcome);
        assertEquals(1, lines(code, Letters.PROGRESS));
    }

    private static void theRestGoesOn(String code) throws Exception {
        try (var line = SystemLine.of(DD)) {
            var id = send(line, STATUS, SystemLine.text(Letters.status(code)));
            Await.equal("RECORDED|null", () -> standing(DD, id));
        }
        assertEquals("IN_PROCESS", Filing.status(code));
        assertEquals(1, lines(code, Letters.PROGRESS));
    }

    private static String send(SystemLine line, String type, SystemLine.Content content) throws JMSException {
        var id = id();
        line.send(DD, id, type, content);
        return id;
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static String standing(String system, String id) {
        return String.join(
                ",",
                Database.all(
                        "select state, reason from exchange where direction = 'IN' and system_code = ? and message_id = ?",
                        system,
                        id));
    }

    private static ExchangeRow onTheDesk(String id) throws Exception {
        return Actor.operator().call(() -> Desks.of(ExchangeDesk.class).deadLetters("")).rows().stream()
                .filter(row -> row.messageId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static long lines(String code, String note) {
        return Database.number(
                "select count(*) from dossier_step s join dossier d on d.id = s.dossier_id where d.dossier_code = ? and s.note = ?",
                code,
                note);
    }
}
