package vn.gov.dvctt.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.delivery.PostalAnswer.Kind;
import vn.gov.dvctt.delivery.PostalAnswer.Said;
import vn.gov.dvctt.delivery.api.DeliveryState;
import vn.gov.dvctt.delivery.api.ParcelCameBack;
import vn.gov.dvctt.delivery.api.ParcelSent;
import vn.gov.dvctt.delivery.api.ParcelState;
import vn.gov.dvctt.dossier.api.DossierProgress;
import vn.gov.dvctt.payment.api.Bills;
import vn.gov.dvctt.shared.Role;

/** What the postal service says takes effect, each in one transaction of its own, with the delivery's row held. */
@Stateless
@LocalBean
@PermitAll
@ExcludeDefaultInterceptors
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PostalWord {
    @Inject
    private Deliveries deliveries;

    @Inject
    private DossierProgress progress;

    @Inject
    private Bills bills;

    @Inject
    private People people;

    @Inject
    private HistoryWords words;

    @Inject
    private Event<Object> news;

    public List<Long> due(Instant now, int most) {
        return deliveries.dueOrders(now, most);
    }

    /** What is to be ordered; empty where it is ordered already, or must wait for money. */
    public Optional<Letter> letter(long orderId, PostalSettings post, Instant now) {
        var order = held(orderId);
        if (order.state() != ParcelState.PENDING) {
            return Optional.empty();
        }
        var delivery = deliveries.held(order.deliveryId());
        if (bills.isOwed(delivery.submissionNumber())) {
            order.postpone("fee", now);
            return Optional.empty();
        }
        return Optional.of(new Letter(
                orderId,
                order.key(),
                delivery.dossierCode(),
                post.sender(delivery.unit()),
                people.unitName(delivery.unit()),
                order.to()));
    }

    /** The key of a letter that is under way; empty for others. */
    public Optional<String> underWay(long orderId) {
        var order = deliveries.order(orderId);
        return order.state().isUnderWay() ? Optional.of(order.key()) : Optional.empty();
    }

    public void answered(long orderId, PostalAnswer answer, Instant now) {
        var order = held(orderId);
        if (answer.kind() == Kind.TAKEN) {
            order.ordered(answer.tracking(), answer.fee(), now);
            order.looked(now);
            answer.events().forEach(event -> hear(order, event, now));
            return;
        }
        if (answer.kind() == Kind.REFUSED && order.state() == ParcelState.PENDING) {
            order.refused(now);
            return;
        }
        order.postpone("away", now);
    }

    /** This installation has no postal service: the letter waits, and says why. */
    public void unserved(long orderId, Instant now) {
        held(orderId).postpone("none", now);
    }

    /** False where no such order is ours. */
    public boolean told(String key, Said event, Instant now) {
        return deliveries
                .order(key)
                .map(found -> {
                    hear(held(found.id()), event, now);
                    return true;
                })
                .orElse(false);
    }

    private PostalOrder held(long orderId) {
        var order = deliveries.order(orderId);
        deliveries.held(order.deliveryId());
        return deliveries.fresh(order);
    }

    private void hear(PostalOrder order, Said event, Instant now) {
        var before = order.state();
        if (!before.isUnderWay() || !order.hear(event.key(), event.line(), now) || order.state() == before) {
            return;
        }
        var delivery = deliveries.held(order.deliveryId());
        if (before == ParcelState.ORDERED) {
            goes(delivery, order, now);
        }
        switch (order.state()) {
            case DELIVERED ->
                progress.returned(
                        delivery.dossierId(),
                        words.post(),
                        words.delivered(order.tracking().orElse("")),
                        now);
            case CAME_BACK -> back(delivery, order, now);
            default -> {}
        }
    }

    private void goes(Delivery delivery, PostalOrder order, Instant now) {
        delivery.goes();
        news.fire(new ParcelSent(
                delivery.dossierId(),
                delivery.submissionNumber(),
                delivery.dossierCode(),
                delivery.applicantId(),
                order.tracking().orElse(""),
                order.fee(),
                now));
    }

    private void back(Delivery delivery, PostalOrder order, Instant now) {
        if (delivery.state() == DeliveryState.RETURNED) {
            return;
        }
        delivery.cameBack();
        var officials = new TreeSet<Long>(people.officials(delivery.unit(), Role.INTAKE));
        officials.addAll(people.officials(delivery.unit(), Role.CLERK));
        news.fire(new ParcelCameBack(
                delivery.dossierId(),
                delivery.submissionNumber(),
                delivery.dossierCode(),
                delivery.applicantId(),
                order.tracking().orElse(""),
                List.copyOf(officials),
                now));
    }
}
