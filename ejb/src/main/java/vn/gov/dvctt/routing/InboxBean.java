package vn.gov.dvctt.routing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.gov.dvctt.dossier.api.ProgressOutcome;
import vn.gov.dvctt.shared.Role;

/**
 * The desk at which systems speak: a message and its effect are one transaction under a unique key. Two copies at the same instant: the second insert fails,
 * rolls back, is delivered again, and then finds the first.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class InboxBean {
    private final Clock clock = Clock.systemUTC();

    @Inject
    private Exchanges exchanges;

    @Inject
    private Conversation conversation;

    /** Once for every message id; throws NotUnderstood where the message can have no effect now or later. */
    public ProgressOutcome take(Arrival arrival) {
        var known = exchanges.find(Direction.IN, arrival.system(), arrival.messageId());
        if (known.isPresent()) {
            known.get().repeat();
            return ProgressOutcome.DUPLICATE;
        }
        var message = Understanding.of(arrival);
        var now = clock.instant();
        var outcome = conversation.hear(arrival, message, now);
        exchanges.add(Exchange.incoming(arrival, message.dossierCode(), outcome, now));
        return outcome;
    }
}
