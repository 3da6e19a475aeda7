package vn.gov.dvctt.delivery;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import vn.gov.dvctt.account.api.SealedPlaces;

/** Where deliveries keep whom and where. */
@Dependent
class DeliveryPlaces implements SealedPlaces {
    @Override
    public List<Place> places() {
        return List.of(Place.of("postal_order", "send_to"), Place.of("counter_handover", "identity_number"));
    }
}
