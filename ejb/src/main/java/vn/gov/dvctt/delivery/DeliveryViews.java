package vn.gov.dvctt.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.delivery.api.DeliveryView;
import vn.gov.dvctt.payment.api.Bills;

/** Deliveries as records to be read. */
@Dependent
class DeliveryViews {
    @Inject
    private Deliveries deliveries;

    @Inject
    private People people;

    @Inject
    private Bills bills;

    DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.dossierId(),
                delivery.submissionNumber(),
                delivery.dossierCode(),
                delivery.applicantName(),
                delivery.title(),
                people.unitName(delivery.unit()),
                delivery.way(),
                delivery.state(),
                delivery.readyAt(),
                delivery.returnedAt().orElse(null),
                delivery.visitAt().orElse(null),
                bills.isOwed(delivery.submissionNumber()),
                deliveries.orders(delivery).stream().map(PostalOrder::view).toList(),
                deliveries.handover(delivery).map(CounterHandover::view).orElse(null));
    }
}
