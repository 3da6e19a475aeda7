package vn.gov.dvctt.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.gov.dvctt.account.api.People;
import vn.gov.dvctt.account.api.Right;
import vn.gov.dvctt.delivery.api.BookVisit;
import vn.gov.dvctt.delivery.api.DeliveryView;
import vn.gov.dvctt.delivery.api.OwnDelivery;
import vn.gov.dvctt.dossier.api.DossierReading;
import vn.gov.dvctt.processing.api.CounterHours;
import vn.gov.dvctt.processing.api.VisitTimes;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** The applicant's side of a result's way. */
@Stateless
@RolesAllowed(Role.CITIZEN)
public class OwnDeliveryBean implements OwnDelivery {
    /** How many may come to a unit's counter at a time. */
    private static final int MOST_AT_ONCE = 4;

    @Inject
    private People people;

    @Inject
    private DossierReading dossiers;

    @Inject
    private Deliveries deliveries;

    @Inject
    private DeliveryViews views;

    @Inject
    private CounterHours hours;

    @Override
    @Reading
    public Optional<DeliveryView> delivery(String submissionNumber) {
        return deliveries.ofDossier(mine(submissionNumber, Right.SEE)).map(views::of);
    }

    @Override
    @Reading
    public VisitTimes times() {
        people.acting(Right.SEE);
        return hours.times(Instant.now());
    }

    @Override
    public void book(BookVisit command) {
        var delivery = deliveries
                .toChange(mine(command.submissionNumber(), Right.PREPARE))
                .orElseThrow(() -> new Refusal("delivery.notAtCounter"));
        delivery.refuseUnlessAtCounter();
        var slot = hours.slot(command.day(), command.time(), Instant.now());
        deliveries.seat(delivery, slot, MOST_AT_ONCE);
        delivery.visitAt(slot);
    }

    private long mine(String submissionNumber, Right right) {
        var owner = people.acting(right).id();
        return dossiers.bySubmissionNumber(submissionNumber)
                .filter(dossier -> dossier.applicantId() == owner)
                .orElseThrow(() -> new Refusal("dossier.notFound"))
                .id();
    }
}
