package vn.gov.dvctt.routing;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import vn.gov.dvctt.account.api.SealedPlaces;

/** Messages repeat what was declared. */
@Dependent
class RoutingPlaces implements SealedPlaces {
    @Override
    public List<Place> places() {
        return List.of(Place.of("exchange", "body", "mended"));
    }
}
