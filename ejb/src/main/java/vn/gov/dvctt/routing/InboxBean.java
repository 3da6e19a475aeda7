package vn.gov.dvctt.routing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
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

    /** Keeps a message that could not be understood, for the operator. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void bury(Arrival arrival, NotUnderstood why) {
        exchanges
                .find(Direction.IN, arrival.system(), arrival.messageId())
                .ifPresentOrElse(Exchange::repeat, () -> exchanges.add(Exchange.dead(arrival, why, clock.instant())));
    }

    /** A message of ours which the broker gave up. */
    public void returned(String system, String messageId, String queue) {
        exchanges.find(Direction.OUT, system, messageId).ifPresent(sent -> sent.undeliverable(queue));
    }
}
