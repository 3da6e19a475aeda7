package vn.gov.dvctt.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;
import java.util.List;
import vn.gov.dvctt.delivery.PostalAnswer.Kind;

/** Asks the postal service, outside of any transaction: what it says takes effect in a short one. An order is asked for under the same key until it is answered. */
@Stateless
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PostalRounds {
    private static final int MOST = 50;

    @Inject
    private PostalService post;

    @EJB
    private PostalWord word;

    public List<Long> due() {
        return word.due(Instant.now(), MOST);
    }

    /** Sends what waits, and asks for what is under way. False where the service does not answer. */
    public boolean look(long orderId) {
        var settings = post.settings();
        if (settings.isEmpty()) {
            word.unserved(orderId, Instant.now());
            return false;
        }
        var letter = word.letter(orderId, settings.get(), Instant.now());
        if (letter.isPresent()) {
            return answered(orderId, post.order(settings.get(), letter.get()));
        }
        return word.underWay(orderId)
                .map(key -> answered(orderId, post.enquire(settings.get(), key)))
                .orElse(true);
    }

    private boolean answered(long orderId, PostalAnswer answer) {
        word.answered(orderId, answer, Instant.now());
        return answer.kind() != Kind.AWAY;
    }
}
