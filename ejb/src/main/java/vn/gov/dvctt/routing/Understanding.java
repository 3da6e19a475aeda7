package vn.gov.dvctt.routing;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import java.util.stream.Collectors;
import vn.gov.dvctt.routing.api.DeadReason;
import vn.gov.dvctt.routing.message.MessageType;
import vn.gov.dvctt.routing.message.Wire;
import vn.gov.dvctt.routing.message.WireMessage;

/** From text to message: the name and version known, the schema followed, or a reason why not. */
final class Understanding {
    private Understanding() {}

    static WireMessage of(Arrival arrival) {
        if (arrival.sender() != null && !arrival.sender().equals(arrival.system())) {
            throw new NotUnderstood(DeadReason.FORGED_SENDER, arrival.sender());
        }
        if (arrival.body() == null) {
            throw new NotUnderstood(DeadReason.NOT_TEXT, null);
        }
        var type = MessageType.named(arrival.messageType())
                .filter(named -> !named.toSystem())
                .orElseThrow(() -> new NotUnderstood(DeadReason.UNKNOWN_TYPE, arrival.messageType()));
        mustFollowSchema(type, arrival.body());
        try {
            return Wire.read(type, arrival.body());
        } catch (JsonbException unreadable) {
            throw new NotUnderstood(DeadReason.BREAKS_SCHEMA, unreadable.getMessage());
        }
    }

    private static void mustFollowSchema(MessageType type, String body) {
        try {
            var faults = WireSchema.of(type).faults(body);
            if (!faults.isEmpty()) {
                throw new NotUnderstood(
                        DeadReason.BREAKS_SCHEMA,
                        faults.stream()
                                .map(fault -> fault.path() + " " + fault.rule() + " " + fault.expected())
                                .collect(Collectors.joining("; ")),
                        WireSchema.dossierCode(body));
            }
        } catch (JsonException malformed) {
            throw new NotUnderstood(DeadReason.NOT_JSON, malformed.getMessage());
        }
    }
}
