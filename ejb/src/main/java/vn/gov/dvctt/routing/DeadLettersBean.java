package vn.gov.dvctt.routing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Clock;

/** Keeps what could not be done, for the operator. Nothing is acted upon here, so nobody acts. */
@Stateless
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeadLettersBean {
    private final Clock clock = Clock.systemUTC();

    @Inject
    private Exchanges exchanges;

    /** A message from a system; the same one again is counted. */
    public void bury(Arrival arrival, NotUnderstood why) {
        exchanges
                .find(Direction.IN, arrival.system(), arrival.messageId())
                .ifPresentOrElse(Exchange::repeat, () -> exchanges.add(Exchange.dead(arrival, why, clock.instant())));
    }

    /** A message to a system which the broker gave up. */
    public void returned(String system, String messageId, String queue) {
        exchanges.find(Direction.OUT, system, messageId).ifPresent(sent -> sent.undeliverable(queue));
    }
}
